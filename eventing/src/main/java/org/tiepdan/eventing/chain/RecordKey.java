package org.tiepdan.eventing.chain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * An Ed25519 public key with which signatures over the record or the feeds are checked.
 *
 * @param id SHA-256 of the key in its X.509 form, in hexadecimal digits
 */
public record RecordKey(PublicKey key, String id) {
    public static final String ALGORITHM = "Ed25519";
    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
    private static final String END = "-----END PUBLIC KEY-----";

    public static RecordKey of(PublicKey key) {
        return new RecordKey(key, Sha256.hex(key.getEncoded()));
    }

    /**
     * @param pem as {@link #pem} and {@code openssl} write it
     * @throws IllegalArgumentException when it is not an Ed25519 key in that form
     */
    public static RecordKey read(String pem) {
        try {
            var encoded = Base64.getMimeDecoder()
                    .decode(pem.replace(BEGIN, "").replace(END, "").strip());
            return of(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Expected an Ed25519 public key in PEM form.", e);
        }
    }

    public String pem() {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return BEGIN + '\n' + lines + '\n' + END + '\n';
    }

    /** @param signature in base64url; an unreadable one counts as invalid */
    public boolean signed(RootStatement statement, String signature) {
        return signed(statement.bytes(), signature);
    }

    /** @param signature in base64url; an unreadable one counts as invalid */
    public boolean signed(byte[] statement, String signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(statement);
            return check.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
