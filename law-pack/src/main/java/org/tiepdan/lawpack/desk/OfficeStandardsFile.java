package org.tiepdan.lawpack.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.RuleIds;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code office_standards.csv}. */
public final class OfficeStandardsFile {
    private static final List<String> COLUMNS =
            List.of("code", "type", "state", "days", "vi", "en", "basis", "status", "note");
    private static final String ANY = "ANY";

    /** States of open cases. */
    private enum State {
        RECEIVED,
        IN_TRIAGE,
        ROUTED,
        ACCEPTED,
        SUSPENDED,
        DECIDED
    }

    /** The only status allowed: nothing in this table is law. */
    private enum Status {
        OFFICE
    }

    private OfficeStandardsFile() {}

    public static List<OfficeStandard> read(LawFiles files, Faults faults) {
        List<OfficeStandard> standards = new ArrayList<>();
        Map<String, Row> rows = new HashMap<>();
        for (Row row : files.rows(LawFiles.OFFICE_STANDARDS, COLUMNS, faults)) {
            row.choice("status", Status.class);
            OfficeStandard standard = standard(row);
            Row other = rows.putIfAbsent(standard.code(), row);
            if (other != null) {
                faults.add(other, row, "chuẩn %s có hai lần.", "the standard %s is there twice.", standard.code());
            }
            if (row.sound()) {
                standards.stream()
                        .filter(before -> hides(before, standard))
                        .findFirst()
                        .ifPresent(before -> row.fault(
                                "không bao giờ áp dụng được, vì %s đứng trước và hợp với cùng các vụ việc.",
                                "can never be reached, because %s comes before it and fits the same cases.",
                                before.code()));
                standards.add(standard);
            }
        }
        return standards;
    }

    private static OfficeStandard standard(Row row) {
        return new OfficeStandard(
                row.code("code", RuleIds.FORM),
                isAny(row, "type") ? null : row.choice("type", PetitionType.class),
                state(row),
                row.number("days"),
                row.text("vi"),
                row.text("en"),
                row.text("basis"));
    }

    private static @Nullable String state(Row row) {
        return isAny(row, "state") ? null : row.choice("state", State.class).name();
    }

    private static boolean isAny(Row row, String column) {
        return row.prose(column).equals(ANY);
    }

    private static boolean hides(OfficeStandard before, OfficeStandard standard) {
        return (before.type() == null || before.type() == standard.type())
                && (before.state() == null || before.state().equals(standard.state()));
    }
}
