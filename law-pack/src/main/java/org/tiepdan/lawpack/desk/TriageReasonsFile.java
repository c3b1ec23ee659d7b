package org.tiepdan.lawpack.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.RuleIds;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code triage_reasons.csv}. */
public final class TriageReasonsFile {
    private static final List<String> COLUMNS = List.of("code", "use", "vi", "en", "basis", "status", "note");

    private TriageReasonsFile() {}

    public static List<TriageReason> read(LawFiles files, Faults faults) {
        List<TriageReason> reasons = new ArrayList<>();
        Map<String, Row> rows = new HashMap<>();
        for (Row row : files.rows(LawFiles.TRIAGE_REASONS, COLUMNS, faults)) {
            row.choice("status", SourceStatus.class);
            TriageReason reason = new TriageReason(
                    row.code("code", RuleIds.FORM),
                    row.choice("use", TriageReason.Use.class),
                    row.text("vi"),
                    row.text("en"),
                    row.text("basis"));
            Row other = rows.putIfAbsent(reason.code(), row);
            if (other != null) {
                faults.add(other, row, "lý do %s có hai lần.", "the reason %s is there twice.", reason.code());
            }
            reasons.add(reason);
        }
        for (TriageReason.Use use : TriageReason.Use.values()) {
            if (!use.isOptional() && reasons.stream().noneMatch(reason -> reason.use() == use)) {
                faults.add(
                        LawFiles.TRIAGE_REASONS,
                        "cần ít nhất một lý do cho việc %s.",
                        "expected at least one reason for the use %s.",
                        use);
            }
        }
        return reasons;
    }
}
