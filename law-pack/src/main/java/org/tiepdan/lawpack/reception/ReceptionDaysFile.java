package org.tiepdan.lawpack.reception;

import java.util.List;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.pack.Entry;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.RuleIds;
import org.tiepdan.lawpack.pack.RuleRows;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code reception_days.csv}. */
public final class ReceptionDaysFile {
    private static final List<String> COLUMNS = List.of(
            "rule_id", "level", "days", "per", "vi", "en", "effective_from", "effective_to", "basis", "status", "note");

    private ReceptionDaysFile() {}

    /**
     * @param petitionsAreVisits as the settings say
     * @return no rows for a pack without the file
     */
    public static ReceptionDays read(LawFiles files, boolean petitionsAreVisits, Faults faults) {
        var rows = files.rows(LawFiles.RECEPTION_DAYS, COLUMNS, faults);
        return new ReceptionDays(
                RuleRows.read(rows, ReceptionDaysFile::entries, LeaderDays::level, faults), petitionsAreVisits);
    }

    private static List<Entry<LeaderDays>> entries(Row row) {
        var period = Period.of(row);
        var ruleId = row.code("rule_id", RuleIds.FORM);
        int days = row.number("days");
        var per = row.choice("per", LeaderDays.Per.class);
        var vi = row.text("vi");
        var en = row.text("en");
        var basis = row.text("basis");
        var status = row.choice("status", SourceStatus.class);
        return row.choices("level", BodyLevel.class).stream()
                .sorted()
                .map(level -> new LeaderDays(ruleId, level, days, per, period, vi, en, basis, status))
                .map(rule -> new Entry<>(rule, period, row))
                .toList();
    }
}
