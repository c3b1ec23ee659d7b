package org.tiepdan.verifier.check;

import static org.tiepdan.verifier.check.Fault.Kind.REORDERED;
import static org.tiepdan.verifier.check.Fault.Kind.ROOT_MISMATCH;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.chain.MerkleTree;
import org.tiepdan.eventing.chain.RootRange;
import org.tiepdan.eventing.chain.SignedRoot;

/** Checks whether the records of each range are those that were sealed. It holds the tree of one range per partition. */
final class RangeCheck {
    private final Map<String, Partition> partitions = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private long records;
    private long unsealed;

    /** A range and the day on which it was sealed. */
    private record Sealed(RootRange range, String day) {}

    private static final class Partition {
        private final Deque<Sealed> ranges = new ArrayDeque<>();
        private MerkleTree tree = new MerkleTree();
        private long lastOffset = -1;
    }

    /** @param roots in order */
    RangeCheck(List<SignedRoot> roots) {
        for (var root : roots) {
            for (var range : root.ranges()) {
                partition(range.topic(), range.partition())
                        .ranges
                        .add(new Sealed(range, root.day().toString()));
            }
        }
    }

    void read(LogRecord record) {
        records++;
        var partition = partition(record.topic(), record.partition());
        if (record.offset() <= partition.lastOffset) {
            faults.add(new Fault(
                    REORDERED,
                    record.place().toString(),
                    record.caseId(),
                    "vị trí không lớn hơn bản ghi trước",
                    "its offset is not above that of the record before it"));
        }
        partition.lastOffset = record.offset();
        endRanges(partition, record.offset());
        if (partition.ranges.isEmpty()) {
            unsealed++;
        } else {
            partition.tree.add(record.digest());
        }
    }

    /** Call once, after all records are read. */
    List<Fault> faults() {
        partitions.values().forEach(partition -> endRanges(partition, Long.MAX_VALUE));
        return faults;
    }

    long records() {
        return records;
    }

    /** Written after the last root, so that only their chains protect them. */
    long unsealed() {
        return unsealed;
    }

    private void endRanges(Partition partition, long offset) {
        for (var next = partition.ranges.peek(); isOver(next, offset); next = partition.ranges.peek()) {
            judge(partition.ranges.remove(), partition.tree);
            partition.tree = new MerkleTree();
        }
    }

    private static boolean isOver(@Nullable Sealed next, long offset) {
        return next != null && next.range().to() <= offset;
    }

    private void judge(Sealed sealed, MerkleTree found) {
        var range = sealed.range();
        if (found.size() != range.count() || !found.root().equals(range.root())) {
            var place = "%s/%d@%d–%d".formatted(range.topic(), range.partition(), range.from(), range.to());
            var counts = range.count() + "/" + found.size();
            faults.add(new Fault(
                    ROOT_MISMATCH,
                    place,
                    null,
                    "khác với dấu niêm phong ngày " + sealed.day() + "; số bản ghi đã niêm phong/hiện có: " + counts,
                    "not what was sealed for " + sealed.day() + "; records sealed/found: " + counts));
        }
    }

    private Partition partition(String topic, int number) {
        return partitions.computeIfAbsent(topic + '/' + number, _ -> new Partition());
    }
}
