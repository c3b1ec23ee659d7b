package org.tiepdan.servicekit.testkit.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;

/** A private certificate authority in a folder, and a certificate of this machine, as {@code deploy/tls/make-certificates} makes them. */
public final class Certificates {
    private static final Path SCRIPT =
            Path.of("../deploy/tls/make-certificates").toAbsolutePath();
    private static final String NAME = "localhost";

    private final Path folder;

    private Certificates(Path folder) {
        this.folder = folder;
    }

    public static Certificates in(Path folder) {
        var certificates = new Certificates(folder);
        certificates.renew();
        return certificates;
    }

    /** Keeps the authority; replaces key and certificate. */
    public void renew() {
        try {
            var script = new ProcessBuilder("bash", SCRIPT.toString(), folder.toString(), NAME)
                    .redirectErrorStream(true)
                    .start();
            var said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (script.waitFor() != 0) {
                throw new IllegalStateException("make-certificates: " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The address of the file. */
    public String certificate() {
        return address(NAME + ".crt");
    }

    public String key() {
        return address(NAME + ".key");
    }

    public String authority() {
        return address("ca.crt");
    }

    /** For a client that trusts only this authority. */
    public SSLContext client() {
        return context(null, PemSslStoreDetails.forCertificate(authority()));
    }

    /** For a server with this certificate. */
    public SSLContext server() {
        return context(PemSslStoreDetails.forCertificate(certificate()).withPrivateKey(key()), null);
    }

    private static SSLContext context(PemSslStoreDetails own, PemSslStoreDetails trusted) {
        return SslBundle.of(new PemSslStoreBundle(own, trusted)).createSslContext();
    }

    private String address(String file) {
        return folder.resolve(file).toUri().toString();
    }
}
