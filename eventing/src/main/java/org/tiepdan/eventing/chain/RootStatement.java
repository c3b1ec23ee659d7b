package org.tiepdan.eventing.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statement signed for a day; it covers everything in the logs that no earlier root covered.
 *
 * @param day the last legal day that was over when it was taken
 * @param takenAt when the logs were read; everything written until then is covered
 * @param count of records, in all ranges together
 * @param root of the Merkle tree over the ranges, each of which holds the root of its records; hexadecimal digits
 * @param previous seal of the previous root; null for the first
 * @param keyId as {@link RecordKey#id}
 */
public record RootStatement(
        LocalDate day,
        Instant takenAt,
        long count,
        String root,
        @Nullable String previous,
        String keyId) {
    private static final String FORM = "tiepdan-record-root-v1";

    /** @param ranges in their {@link RootRange#ORDER} */
    public static RootStatement of(
            LocalDate day, Instant takenAt, List<RootRange> ranges, @Nullable String previous, String keyId) {
        long count = ranges.stream().mapToLong(RootRange::count).sum();
        return new RootStatement(day, takenAt, count, rootOf(ranges), previous, keyId);
    }

    /** @param ranges in the order of the event */
    public static String rootOf(List<RootRange> ranges) {
        var tree = new MerkleTree();
        ranges.forEach(range -> tree.add(range.leaf()));
        return tree.root();
    }

    /** The bytes that are signed: seven lines of a name and a value, each ended by a line feed. */
    public byte[] bytes() {
        return """
                %s
                day %s
                taken %s
                count %d
                root %s
                previous %s
                key %s
                """.formatted(FORM, day, takenAt, count, root, previous == null ? "-" : previous, keyId)
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The digest of {@link #bytes()} in hexadecimal digits: what is printed, and what the next root names. As each names the one before
     * it, the seal of one day binds all days until then.
     */
    public String seal() {
        return Sha256.hex(bytes());
    }
}
