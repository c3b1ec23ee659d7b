package org.tiepdan.intake.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A digest without a key, for tests that need no stored key. */
public final class PlainHash implements KeyedHash {

    @Override
    public int newest(Purpose purpose) {
        return 1;
    }

    @Override
    public byte[] of(Purpose purpose, int key, byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(purpose.name().getBytes(StandardCharsets.UTF_8));
            return digest.digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
