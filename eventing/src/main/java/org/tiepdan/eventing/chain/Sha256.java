package org.tiepdan.eventing.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest used for everything that is chained or signed. */
public final class Sha256 {
    static final int LENGTH = 32;

    private Sha256() {}

    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected every JDK to have SHA-256.", e);
        }
    }

    static byte[] of(byte[] bytes) {
        return start().digest(bytes);
    }

    /** @return 64 hexadecimal digits in lower case */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }
}
