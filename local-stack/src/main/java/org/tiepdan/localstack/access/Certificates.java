package org.tiepdan.localstack.access;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An authority of this machine, and what it certifies: the broker, and clients under the names of their principals. For programs
 * such as Debian's kcat, which cannot log in with a password as Java clients do.
 *
 * @param folder readable by its owner alone
 */
public record Certificates(Path folder) {
    private static final String AUTHORITY = "authority";
    private static final String BROKER = "broker";

    /** Makes authority and broker's key where they are missing. */
    public void prepare() {
        Secrets.makeFolder(folder);
        if (!keys(AUTHORITY).exists()) {
            keys(AUTHORITY)
                    .generate(
                            AUTHORITY, List.of("-dname", "CN=Tiep Dan on this machine", "-ext", "bc:critical=ca:true"));
            Secrets.write(authority(), keys(AUTHORITY).certificate(AUTHORITY));
        }
        certify(BROKER, List.of("-ext", "san=ip:127.0.0.1,dns:localhost"));
    }

    /** @return whether a run has opened the listener that they are for */
    public boolean arePrepared() {
        return keys(BROKER).exists();
    }

    /** @param listener one at which a client's certificate names its principal */
    public Map<String, String> ofListener(String listener) {
        var prefix = "listener.name." + listener.toLowerCase(Locale.ROOT) + ".";
        return Map.of(
                prefix + "ssl.keystore.type", "PKCS12",
                prefix + "ssl.keystore.location", keys(BROKER).path().toString(),
                prefix + "ssl.keystore.password", keys(BROKER).password(),
                prefix + "ssl.truststore.type", "PEM",
                prefix + "ssl.truststore.location", authority().toString(),
                prefix + "ssl.client.auth", "required",
                prefix + "ssl.principal.mapping.rules", "RULE:^CN=([^,]+)$/$1/");
    }

    /**
     * Makes key and certificate of a client where they are missing.
     *
     * @param port of the listener with TLS
     * @return a file for {@code kcat -F}
     */
    public Path client(String principal, int port) {
        certify(principal, List.of());
        var file = folder.resolve(principal + ".kcat");
        Secrets.write(file, """
                bootstrap.servers=127.0.0.1:%d
                security.protocol=ssl
                ssl.ca.location=%s
                ssl.keystore.location=%s
                ssl.keystore.password=%s
                """.formatted(
                port, authority(), keys(principal).path(), keys(principal).password()));
        return file;
    }

    private void certify(String name, List<String> more) {
        if (!keys(name).exists()) {
            var arguments = new ArrayList<>(List.of("-dname", "CN=" + name, "-signer", AUTHORITY));
            arguments.addAll(more);
            keys(AUTHORITY).generate(name, arguments);
            keys(AUTHORITY).move(name, keys(name));
        }
    }

    private KeyFile keys(String name) {
        return new KeyFile(folder.resolve(name + ".p12"));
    }

    private Path authority() {
        return folder.resolve(AUTHORITY + ".pem");
    }
}
