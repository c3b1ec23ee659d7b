package org.tiepdan.identity.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Digests of secrets of 256 random bits, which need neither salt nor a slow hash: programs send them often. */
final class SecretDigest implements PasswordEncoder {
    private static final String ALGORITHM = "SHA-256";

    @Override
    public String encode(@Nullable CharSequence secret) {
        return HexFormat.of().formatHex(digest(secret == null ? "" : secret));
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String digest) {
        return secret != null
                && digest != null
                && MessageDigest.isEqual(encode(secret).getBytes(UTF_8), digest.getBytes(UTF_8));
    }

    private static byte[] digest(CharSequence secret) {
        try {
            return MessageDigest.getInstance(ALGORITHM).digest(secret.toString().getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(ALGORITHM + " is unavailable.", e);
        }
    }
}
