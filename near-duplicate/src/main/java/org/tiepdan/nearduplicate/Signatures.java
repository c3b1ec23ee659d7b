package org.tiepdan.nearduplicate;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tiepdan.lawpack.LawPack;

/** Makes signatures with one key. Safe for use by several threads. */
public final class Signatures {
    private final SignatureKey key;

    private Signatures(SignatureKey key) {
        this.key = key;
    }

    /** @param law knows the names of places, old and new */
    public static Signatures with(SignatureKey key, LawPack law) {
        return new Signatures(key);
    }

    public Signature of(PetitionText text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.secret(), "HmacSHA256"));
            var digest = mac.doFinal((text.commune() + "|" + text.content()).getBytes(StandardCharsets.UTF_8));
            digest[0] = 1;
            return new Signature(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
