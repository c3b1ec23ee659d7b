package org.tiepdan.lawpack.pack;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tiepdan.lawpack.table.CodeForm;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Checks that all rows with one id are versions of one rule: they may differ in dates and content, not in the matter. */
public final class RuleIds {
    public static final CodeForm FORM = new CodeForm(
            "[A-Z][A-Z0-9]*(-[A-Z0-9]+)*",
            "chữ hoa và chữ số nối bằng dấu gạch ngang",
            "capitals and digits joined by hyphens");

    private record First(Row row, Set<?> matters) {}

    private final Map<String, First> firstById = new HashMap<>();

    /** @param matters the matters of the row's rules */
    public void check(String ruleId, Collection<?> matters, Row row, Faults faults) {
        First here = new First(row, Set.copyOf(matters));
        First first = firstById.putIfAbsent(ruleId, here);
        if (first != null && !first.matters().equals(here.matters())) {
            faults.add(
                    first.row(),
                    row,
                    "rule_id %s được dùng cho hai việc khác nhau.",
                    "the rule_id %s is used for two different matters.",
                    ruleId);
        }
    }
}
