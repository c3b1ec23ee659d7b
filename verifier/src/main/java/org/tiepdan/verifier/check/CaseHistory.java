package org.tiepdan.verifier.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.chain.ChainLink;

/** All records of one broken chain, and what must have happened to them. */
final class CaseHistory {
    private final String caseId;
    /** By their index in the chain; each in the order of the log. */
    private final TreeMap<Long, List<Seen>> byIndex = new TreeMap<>();

    private final List<Fault> faults = new ArrayList<>();
    private int read;
    private int repeated;

    private record Seen(Place place, int order, String follows, String digest) {}

    CaseHistory(String caseId) {
        this.caseId = caseId;
    }

    void read(LogRecord record) {
        var follows = ChainLink.followedBy(record.headers());
        if (follows != null) {
            byIndex.computeIfAbsent(follows.index() + 1, _ -> new ArrayList<>())
                    .add(new Seen(record.place(), read++, follows.digest(), ChainLink.text(record.digest())));
        }
    }

    /** Call once, after all records are read. */
    List<Fault> faults() {
        var genuine = new TreeMap<Long, Seen>();
        byIndex.forEach((index, candidates) -> {
            var chosen = chosen(index, candidates);
            genuine.put(index, chosen);
            for (var seen : candidates) {
                if (seen.digest().equals(chosen.digest())) {
                    repeated += seen.equals(chosen) ? 0 : 1;
                } else {
                    faults.add(inserted(caseId, seen.place()));
                }
            }
        });
        judgeLinks(genuine);
        judgeOrder(genuine);
        return faults;
    }

    /** Exact repetitions of records, as after the replay of a dead letter; readers skip them. */
    int repeated() {
        return repeated;
    }

    /** Of several records at one place in the chain, the one that the next record follows; otherwise the one that follows the previous. */
    private Seen chosen(long index, List<Seen> candidates) {
        var next = byIndex.getOrDefault(index + 1, List.of());
        var before = byIndex.getOrDefault(index - 1, List.of());
        return candidates.stream()
                .filter(seen -> next.stream().anyMatch(one -> one.follows().equals(seen.digest())))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(seen ->
                                before.stream().anyMatch(one -> one.digest().equals(seen.follows())))
                        .findFirst())
                .orElse(candidates.getFirst());
    }

    private void judgeLinks(SortedMap<Long, Seen> genuine) {
        long index = 0;
        Seen before = null;
        for (var entry : genuine.entrySet()) {
            var seen = entry.getValue();
            if (entry.getKey() > index + 1) {
                faults.add(deleted(seen.place(), index + 1, entry.getKey() - 1));
            } else if (!seen.follows().equals(before == null ? "" : before.digest())) {
                faults.add(
                        changed(before == null ? seen.place() : before.place(), before == null ? null : seen.place()));
            }
            index = entry.getKey();
            before = seen;
        }
    }

    private void judgeOrder(SortedMap<Long, Seen> genuine) {
        Seen last = null;
        for (var seen : genuine.values()) {
            if (last != null && seen.order() < last.order()) {
                faults.add(reordered(last.place(), seen.place()));
            } else {
                last = seen;
            }
        }
    }

    static Fault inserted(String caseId, Place place) {
        return new Fault(
                Fault.Kind.INSERTED,
                place.toString(),
                caseId,
                "bản ghi không thuộc chuỗi của vụ việc",
                "this record has no place in the chain of its case");
    }

    private Fault deleted(Place before, long from, long to) {
        var which = from == to ? "" + from : from + "–" + to;
        return fault(
                Fault.Kind.DELETED,
                before,
                "thiếu mắt xích thứ " + which + " trước bản ghi này",
                "before this record link " + which + " of the chain is missing");
    }

    private Fault changed(Place place, @Nullable Place next) {
        return fault(
                Fault.Kind.CHANGED,
                place,
                "nội dung không phải là nội dung mà bản ghi sau nối vào" + (next == null ? "" : " (" + next + ")"),
                "its content is not what the record after it follows" + (next == null ? "" : " (" + next + ")"));
    }

    private Fault reordered(Place place, Place earlier) {
        return fault(
                Fault.Kind.REORDERED,
                place,
                "đứng sau bản ghi nối vào nó (" + earlier + ")",
                "it stands after a record that follows it (" + earlier + ")");
    }

    private Fault fault(Fault.Kind kind, Place place, String vietnamese, String english) {
        return new Fault(kind, place.toString(), caseId, vietnamese, english);
    }
}
