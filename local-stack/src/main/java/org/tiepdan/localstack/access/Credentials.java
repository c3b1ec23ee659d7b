package org.tiepdan.localstack.access;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file of client settings for each principal, with its password. To change a password, delete its file: the next start, or the
 * next {@code ./run feed} of a body, makes another.
 *
 * @param folder holds {@code <principal>.properties}; readable by its owner alone
 */
public record Credentials(Path folder) {
    static final String MECHANISM = "SCRAM-SHA-256";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    private static final Pattern PASSWORD = Pattern.compile("password=\"([^\"]+)\"");

    /** @param principal small letters, digits and {@code -} */
    public Path file(String principal) {
        if (!NAME.matcher(principal).matches()) {
            throw new IllegalArgumentException("Not the name of a principal: " + principal);
        }
        return folder.resolve(principal + ".properties");
    }

    /**
     * @return settings of Kafka's own clients, without the address of the broker
     * @throws UncheckedIOException when the principal has no file
     */
    public Map<String, Object> settings(String principal) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Secrets.read(file(principal))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    /** @return whether there was none before */
    boolean makeIfMissing(String principal) {
        var file = file(principal);
        if (Files.exists(file)) {
            return false;
        }
        Secrets.makeFolder(folder);
        Secrets.write(file, """
                security.protocol=SASL_PLAINTEXT
                sasl.mechanism=%s
                sasl.jaas.config=%s
                """.formatted(MECHANISM, login("scram.ScramLoginModule", principal, Secrets.newSecret())));
        return true;
    }

    String password(String principal) {
        var matcher = PASSWORD.matcher(Secrets.read(file(principal)));
        if (!matcher.find()) {
            throw new IllegalStateException(file(principal) + " holds no password; delete it to have another made.");
        }
        return matcher.group(1);
    }

    /** @param module under {@code org.apache.kafka.common.security} */
    static String login(String module, String user, String password) {
        return "org.apache.kafka.common.security.%s required username=\"%s\" password=\"%s\";"
                .formatted(module, user, password);
    }
}
