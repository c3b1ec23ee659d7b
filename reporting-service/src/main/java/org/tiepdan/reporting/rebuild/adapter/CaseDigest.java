package org.tiepdan.reporting.rebuild.adapter;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.casefile.event.Log;

/** An order-independent sum over documents. It detects errors, not tampering, which is detected in the logs. */
final class CaseDigest {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The parts, and what the desk completed, which is stored next to them. */
    private static final List<String> MEMBERS = Stream.concat(
                    Arrays.stream(Log.values()).map(Log::part), Stream.of(Paths.DESK))
            .toList();

    private long sum;

    /** @return the digest of this document alone: of its id, its parts and what the desk completed */
    long add(RawBsonDocument document) {
        long one = of(document);
        sum += one;
        return one;
    }

    private static long of(RawBsonDocument document) {
        long digest = checksum(document.getString("_id").getValue().getBytes(StandardCharsets.US_ASCII));
        for (var name : MEMBERS) {
            var part = part(document, name);
            digest = (digest ^ (part == null ? 0 : checksum(bytes(part)))) * SPREAD;
            digest = Long.rotateLeft(digest, Integer.SIZE);
        }
        return digest * SPREAD;
    }

    private static byte[] bytes(BsonDocument part) {
        var buffer = ((RawBsonDocument) part).getByteBuffer();
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static long checksum(byte[] bytes) {
        var checksum = new CRC32C();
        checksum.update(bytes);
        return (checksum.getValue() << Integer.SIZE) | (Arrays.hashCode(bytes) & 0xFFFF_FFFFL);
    }

    /** By part, the position in its log; only existing parts. */
    static Map<String, Long> positions(RawBsonDocument document) {
        var positions = new HashMap<String, Long>();
        for (var log : Log.values()) {
            var part = part(document, log.part());
            if (part != null) {
                positions.put(log.part(), part.getNumber("position").longValue());
            }
        }
        return positions;
    }

    private static @Nullable BsonDocument part(RawBsonDocument document, String name) {
        var part = document.get(name);
        return part == null || !part.isDocument() ? null : part.asDocument();
    }

    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(sum);
    }
}
