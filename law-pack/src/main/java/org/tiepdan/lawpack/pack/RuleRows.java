package org.tiepdan.lawpack.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads a table of rules, and checks that each id belongs to one matter and that the versions of a rule follow each other. */
public final class RuleRows {
    private RuleRows() {}

    /**
     * @param rows with a column {@code rule_id}
     * @param reading gives one rule of a row, or several where a cell names several
     * @param matter what a rule is about; rules that yield equal values are versions of one another
     * @return the rules of sound rows, in the order of the file
     */
    public static <T> List<T> read(
            List<Row> rows, Function<Row, List<Entry<T>>> reading, Function<T, ?> matter, Faults faults) {
        List<Entry<T>> all = new ArrayList<>();
        RuleIds ids = new RuleIds();
        for (Row row : rows) {
            List<Entry<T>> read = reading.apply(row);
            if (row.sound()) {
                all.addAll(read);
                ids.check(
                        row.prose("rule_id"),
                        read.stream()
                                .<Object>map(entry -> matter.apply(entry.value()))
                                .toList(),
                        row,
                        faults);
            }
        }
        Versions.check(all, matter, faults);
        return all.stream().map(Entry::value).toList();
    }
}
