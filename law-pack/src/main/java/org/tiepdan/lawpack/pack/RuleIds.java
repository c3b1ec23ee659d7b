package org.tiepdan.lawpack.pack;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tiepdan.lawpack.table.CodeForm;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** One id, one rule: the versions of a rule differ in their dates and what they say, not in what they are about. */
public final class RuleIds {
    public static final CodeForm FORM = new CodeForm(
            "[A-Z][A-Z0-9]*(-[A-Z0-9]+)*",
            "chữ hoa và chữ số nối bằng dấu gạch ngang",
            "capitals and digits joined by hyphens");

    private record First(Row row, Set<?> matters) {}

    private final Map<String, First> firstById = new HashMap<>();

    /** @param matters what the rules of the row are about */
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
