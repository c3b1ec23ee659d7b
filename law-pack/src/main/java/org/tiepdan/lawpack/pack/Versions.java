package org.tiepdan.lawpack.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tiepdan.lawpack.table.Faults;

/** Checks that the versions of one rule follow each other without overlap or gap. */
public final class Versions {
    private Versions() {}

    /** @param matter what a row is about; rows that yield equal values are versions of one another */
    public static <T> void check(Collection<Entry<T>> entries, Function<T, ?> matter, Faults faults) {
        Map<Object, List<Entry<T>>> byMatter = new LinkedHashMap<>();
        for (Entry<T> entry : entries) {
            if (!entry.row().sound()) {
                continue;
            }
            byMatter.computeIfAbsent(matter.apply(entry.value()), key -> new ArrayList<>())
                    .add(entry);
        }
        for (List<Entry<T>> versions : byMatter.values()) {
            versions.sort(
                    Comparator.comparing((Entry<T> version) -> version.period().from()));
            for (int i = 1; i < versions.size(); i++) {
                compare(versions.get(i - 1), versions.get(i), faults);
            }
        }
    }

    private static <T> void compare(Entry<T> earlier, Entry<T> later, Faults faults) {
        Period first = earlier.period();
        Period second = later.period();
        if (first.covers(second)) {
            faults.add(
                    earlier.row(),
                    later.row(),
                    "dòng %d không bao giờ áp dụng được, vì dòng %d đã nói việc ấy cho mọi ngày của nó.",
                    "line %d can never be reached, because line %d says the same matter for all its days.",
                    later.row().line(),
                    earlier.row().line());
        } else if (first.overlaps(second)) {
            faults.add(
                    earlier.row(),
                    later.row(),
                    "cùng có hiệu lực ngày %s: chồng lên nhau.",
                    "both hold on %s: an overlap.",
                    second.from());
        } else if (first.to() != null && first.to().plusDays(1).isBefore(second.from())) {
            faults.add(
                    earlier.row(),
                    later.row(),
                    "không dòng nào có hiệu lực từ %s đến %s: một khoảng trống.",
                    "neither holds from %s to %s: a gap.",
                    first.to().plusDays(1),
                    second.from().minusDays(1));
        }
    }
}
