package org.tiepdan.nearduplicate;

/**
 * The secret key of signatures; signatures made with different keys have nothing in common. Denunciations and all other petitions have
 * separate keys.
 */
public final class SignatureKey {
    private final byte[] secret;

    private SignatureKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * @param secret at least 32 bytes
     * @throws IllegalArgumentException when it is shorter
     */
    public static SignatureKey of(byte[] secret) {
        if (secret.length < 32) {
            throw new IllegalArgumentException(
                    "A key of signatures has at least 32 bytes, this one has " + secret.length);
        }
        return new SignatureKey(secret.clone());
    }

    byte[] secret() {
        return secret.clone();
    }
}
