package org.tiepdan.eventing.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
        var parts = new ArrayList<byte @Nullable []>();
        for (var header : covered(headers)) {
            parts.add(header.key().getBytes(StandardCharsets.UTF_8));
            parts.add(header.value());
        }
        // In one piece: each update of a digest takes some time, however short.
        var whole = ByteBuffer.allocate(length(key) + length(value) + Integer.BYTES + length(parts));
        put(whole, key);
        put(whole, value);
        whole.putInt(parts.size() / 2);
        parts.forEach(part -> put(whole, part));
        return Sha256.of(whole.array());
    }

    private static int length(List<byte @Nullable []> parts) {
        int length = 0;
        for (var part : parts) {
            length += length(part);
        }
        return length;
    }

    private static int length(byte @Nullable [] bytes) {
        return Integer.BYTES + (bytes == null ? 0 : bytes.length);
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

    private static void put(ByteBuffer whole, byte @Nullable [] bytes) {
        if (bytes == null) {
            whole.putInt(ABSENT);
        } else {
            whole.putInt(bytes.length).put(bytes);
        }
    }
}
