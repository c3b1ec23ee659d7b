package org.tiepdan.eventing.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of one record: of its key, its value, the number of its {@code ce_} headers and, sorted by name and then by value, the name
 * and the value of each. Each of these byte strings is preceded by its length, an absent one by -1; lengths and the number have four bytes,
 * big-endian. Other headers, time and position are not covered.
 */
public final class RecordDigest {
    private static final String COVERED = "ce_";
    private static final int ABSENT = -1;
    private static final Comparator<Header> ORDER =
            Comparator.comparing(Header::key).thenComparing(Header::value, Arrays::compareUnsigned);

    private RecordDigest() {}

    /** @return 32 bytes; the order of {@code headers} makes no difference */
    public static byte[] of(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        var covered = covered(headers);
        var digest = Sha256.start();
        put(digest, key);
        put(digest, value);
        put(digest, covered.size());
        for (var header : covered) {
            put(digest, header.key().getBytes(StandardCharsets.UTF_8));
            put(digest, header.value());
        }
        return digest.digest();
    }

    private static List<Header> covered(Headers headers) {
        var covered = new ArrayList<Header>();
        for (var header : headers) {
            if (header.key().startsWith(COVERED)) {
                covered.add(header);
            }
        }
        covered.sort(ORDER);
        return covered;
    }

    private static void put(MessageDigest digest, byte @Nullable [] bytes) {
        if (bytes == null) {
            put(digest, ABSENT);
        } else {
            put(digest, bytes.length);
            digest.update(bytes);
        }
    }

    private static void put(MessageDigest digest, int number) {
        digest.update((byte) (number >>> 24));
        digest.update((byte) (number >>> 16));
        digest.update((byte) (number >>> 8));
        digest.update((byte) number);
    }
}
