package org.tiepdan.servicekit.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.tiepdan.eventing.chain.RecordKey;
import org.tiepdan.eventing.files.PrivateFiles;
import org.tiepdan.servicekit.start.StartRefusedException;

/**
 * The key pair with which a service signs: {@code <name>.key}, readable only by its owner, and {@code <name>.pub}, to be handed out. Both
 * in PEM form.
 */
public final class SigningKey {
    private static final String PRIVATE = ".key";
    private static final String PUBLIC = ".pub";
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final PrivateKey key;
    private final RecordKey shown;

    private SigningKey(PrivateKey key, RecordKey shown) {
        this.key = key;
        this.shown = shown;
    }

    /**
     * @param folder created, with a new key, if it does not exist
     * @param name name of both files, and of what is signed
     * @throws StartRefusedException when the key cannot be read or made, or one of the two files is missing
     */
    public static SigningKey in(Path folder, String name) {
        try {
            make(folder, name);
            var encoded = Files.readString(folder.resolve(name + PRIVATE))
                    .replace(BEGIN, "")
                    .replace(END, "")
                    .strip();
            var key = KeyFactory.getInstance(RecordKey.ALGORITHM)
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(encoded)));
            return new SigningKey(key, RecordKey.read(Files.readString(folder.resolve(name + PUBLIC))));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new StartRefusedException("The key of the " + name + " in "
                    + folder.toAbsolutePath().normalize() + " cannot be read or made ("
                    + e.getClass().getSimpleName() + ").");
        }
    }

    /** The public key. */
    public RecordKey shown() {
        return shown;
    }

    /** @return signature in base64url without padding; the same for the same bytes */
    public String sign(byte[] statement) {
        try {
            var signing = Signature.getInstance(RecordKey.ALGORITHM);
            signing.initSign(key);
            signing.update(statement);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Expected a key that signs.", e);
        }
    }

    /** Writes the public key first, so that if the private one exists, both do. */
    private static void make(Path folder, String name) throws IOException, GeneralSecurityException {
        if (Files.exists(folder.resolve(name + PRIVATE))) {
            return;
        }
        PrivateFiles.makeFolder(folder);
        var pair = KeyPairGenerator.getInstance(RecordKey.ALGORITHM).generateKeyPair();
        PrivateFiles.write(
                folder.resolve(name + PUBLIC), RecordKey.of(pair.getPublic()).pem());
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(pair.getPrivate().getEncoded());
        PrivateFiles.write(folder.resolve(name + PRIVATE), BEGIN + '\n' + body + '\n' + END + '\n');
    }
}
