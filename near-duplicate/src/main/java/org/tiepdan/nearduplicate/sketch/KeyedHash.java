package org.tiepdan.nearduplicate.sketch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012), a pseudo-random function for short inputs: without the key, a hash reveals nothing about its
 * input. The key is derived from a secret by HMAC-SHA256, one for each purpose.
 */
public final class KeyedHash {
    private static final int BLOCK = 8;

    private final long first;
    private final long second;

    private KeyedHash(long first, long second) {
        this.first = first;
        this.second = second;
    }

    public static KeyedHash of(byte[] secret, String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var key = ByteBuffer.wrap(mac.doFinal(("near-duplicate/1/" + purpose).getBytes(StandardCharsets.UTF_8)));
            return ofKey(key.getLong(), key.getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    static KeyedHash ofKey(long first, long second) {
        return new KeyedHash(first, second);
    }

    public long of(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length);
    }

    public long of(byte[] bytes, int from, int length) {
        var state = new State(first, second);
        int whole = length / BLOCK * BLOCK;
        for (int at = 0; at < whole; at += BLOCK) {
            state.take(little(bytes, from + at, BLOCK));
        }
        return state.end(little(bytes, from + whole, length - whole) | ((long) length << 56));
    }

    private static long little(byte[] bytes, int from, int length) {
        long word = 0;
        for (int i = 0; i < length; i++) {
            word |= (bytes[from + i] & 0xffL) << (BLOCK * i);
        }
        return word;
    }

    private static final class State {
        private long a;
        private long b;
        private long c;
        private long d;

        State(long first, long second) {
            a = first ^ 0x736f6d6570736575L;
            b = second ^ 0x646f72616e646f6dL;
            c = first ^ 0x6c7967656e657261L;
            d = second ^ 0x7465646279746573L;
        }

        void take(long block) {
            d ^= block;
            round();
            round();
            a ^= block;
        }

        long end(long last) {
            take(last);
            c ^= 0xff;
            round();
            round();
            round();
            round();
            return a ^ b ^ c ^ d;
        }

        private void round() {
            a += b;
            b = Long.rotateLeft(b, 13) ^ a;
            a = Long.rotateLeft(a, 32);
            c += d;
            d = Long.rotateLeft(d, 16) ^ c;
            a += d;
            d = Long.rotateLeft(d, 21) ^ a;
            c += b;
            b = Long.rotateLeft(b, 17) ^ c;
            c = Long.rotateLeft(c, 32);
        }
    }
}
