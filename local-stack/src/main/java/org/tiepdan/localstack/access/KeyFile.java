package org.tiepdan.localstack.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A PKCS #12 file with a password of its own, in a file beside it.
 *
 * @param path ends with {@code .p12}
 */
record KeyFile(Path path) {
    private static final String TYPE = "PKCS12";
    private static final String DAYS = "3650";

    boolean exists() {
        return Files.exists(path);
    }

    String password() {
        return Secrets.read(passwordFile());
    }

    /**
     * Makes a key and its certificate in this file, with the JDK's own keytool: Java has no public class that signs one.
     *
     * @param arguments whose it is, who signs it and what it is for, as keytool takes them
     */
    void generate(String alias, List<String> arguments) {
        if (Files.notExists(passwordFile())) {
            Secrets.write(passwordFile(), Secrets.newSecret());
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-alias", alias, "-keyalg", "EC", "-groupname", "secp256r1"));
        command.addAll(List.of("-validity", DAYS, "-storetype", TYPE, "-keystore", path.toString()));
        command.addAll(List.of("-storepass:file", passwordFile().toString()));
        command.addAll(arguments);
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("keytool made no certificate of " + alias + ": " + said.strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("keytool cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while making a certificate.", e);
        }
    }

    /** Takes one key with its certificates out of this file into one of its own, which may be handed out. */
    void move(String alias, KeyFile target) {
        Secrets.write(target.passwordFile(), Secrets.newSecret());
        try {
            var from = open();
            var secret = target.password().toCharArray();
            var taken = KeyStore.getInstance(TYPE);
            taken.load(null, secret);
            var key = from.getKey(alias, password().toCharArray());
            taken.setKeyEntry(alias, key, secret, from.getCertificateChain(alias));
            target.save(taken);
            from.deleteEntry(alias);
            save(from);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The key of " + alias + " cannot be kept.", e);
        }
    }

    /** The certificate alone, as PEM. */
    String certificate(String alias) {
        try {
            var encoded = Base64.getMimeEncoder()
                    .encodeToString(open().getCertificate(alias).getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(path + " cannot be read.", e);
        }
    }

    private KeyStore open() throws GeneralSecurityException, IOException {
        return KeyStore.getInstance(path.toFile(), password().toCharArray());
    }

    private void save(KeyStore keys) throws GeneralSecurityException, IOException {
        var bytes = new ByteArrayOutputStream();
        keys.store(bytes, password().toCharArray());
        Secrets.write(path, bytes.toByteArray());
    }

    private Path passwordFile() {
        return path.resolveSibling(path.getFileName() + ".password");
    }
}
