package org.tiepdan.feedsimulator.feed;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import org.tiepdan.eventing.chain.RecordKey;

/** The signing key of the simulated feeds, and an unauthorised one. */
public final class FeedKeys {
    private final KeyPair own = made();
    private final KeyPair foreign = made();

    /** The public key for subscribers. */
    public RecordKey key() {
        return RecordKey.of(own.getPublic());
    }

    /** @return in base64url without padding */
    String signature(byte[] statement, boolean foreignly) {
        try {
            var signature = Signature.getInstance(RecordKey.ALGORITHM);
            signature.initSign((foreignly ? foreign : own).getPrivate());
            signature.update(statement);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Expected every JDK to sign with Ed25519.", e);
        }
    }

    private static KeyPair made() {
        try {
            return KeyPairGenerator.getInstance(RecordKey.ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Expected every JDK to make Ed25519 keys.", e);
        }
    }
}
