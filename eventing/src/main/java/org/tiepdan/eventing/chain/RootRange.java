package org.tiepdan.eventing.chain;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;

/**
 * The part of one partition that a root covers.
 *
 * @param from offset of the first record that it may hold: where the root before it ended
 * @param to offset after the last
 * @param count of records that committed readers see; offsets also count the marks of transactions
 * @param root of the Merkle tree over the digests of those records, in the order of their offsets; hexadecimal digits
 */
public record RootRange(String topic, int partition, long from, long to, long count, String root) {
    /** The order of the leaves in a day's tree. */
    public static final Comparator<RootRange> ORDER =
            Comparator.comparing(RootRange::topic).thenComparingInt(RootRange::partition);

    public RootRange {
        Objects.requireNonNull(topic);
        Objects.requireNonNull(root);
    }

    byte[] leaf() {
        return "%s %d %d %d %d %s"
                .formatted(topic, partition, from, to, count, root)
                .getBytes(StandardCharsets.UTF_8);
    }
}
