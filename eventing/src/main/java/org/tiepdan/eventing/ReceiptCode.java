package org.tiepdan.eventing;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * The code a citizen is given: eleven characters of a keyed hash and one check character, of an alphabet without look-alikes
 * (no 0 O, no 1 I L). Thirty-one values, a prime: the weighted check finds every single wrong character and every two
 * characters exchanged.
 */
public record ReceiptCode(String value) {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int BASE = ALPHABET.length();
    private static final int BODY = 11;
    private static final BigInteger BODIES = BigInteger.valueOf(BASE).pow(BODY);

    public ReceiptCode {
        if (!isWhole(value)) {
            throw new IllegalArgumentException("Expected a receipt code of 12 characters with its check character.");
        }
    }

    /** @param keyedHash at least 16 bytes that cannot be predicted without the key */
    public static ReceiptCode of(byte[] keyedHash) {
        if (keyedHash.length < 16) {
            throw new IllegalArgumentException("Expected at least 16 bytes to make a receipt code of.");
        }
        // The last eleven digits in the alphabet's base, which fit into a long.
        long rest = new BigInteger(1, keyedHash).mod(BODIES).longValueExact();
        var code = new StringBuilder();
        for (int i = 0; i < BODY; i++) {
            code.append(ALPHABET.charAt((int) (rest % BASE)));
            rest /= BASE;
        }
        return new ReceiptCode(code.append(check(code)).toString());
    }

    /** Reads a code as a citizen typed it, in any case; ignores all kinds of spaces and hyphens, and invisible characters. */
    public static Optional<ReceiptCode> parse(String typed) {
        var plain = plain(typed);
        return isWhole(plain) ? Optional.of(new ReceiptCode(plain)) : Optional.empty();
    }

    /** Whether the text has as many characters as a code. */
    public static boolean isAsLong(String typed) {
        return plain(typed).length() == BODY + 1;
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    }

    private static boolean isWhole(String code) {
        return code.length() == BODY + 1
                && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && check(code.substring(0, BODY)) == code.charAt(BODY);
    }

    private static char check(CharSequence body) {
        int sum = 0;
        for (int i = 0; i < BODY; i++) {
            sum += (i + 2) * ALPHABET.indexOf(body.charAt(i));
        }
        return ALPHABET.charAt(Math.floorMod(-sum, BASE));
    }

    @Override
    public String toString() {
        return value;
    }
}
