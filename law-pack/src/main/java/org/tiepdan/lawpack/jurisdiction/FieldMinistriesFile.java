package org.tiepdan.lawpack.jurisdiction;

import java.util.ArrayList;
import java.util.List;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.pack.Entry;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.pack.Versions;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code field_ministries.csv}. */
public final class FieldMinistriesFile {
    private static final List<String> COLUMNS =
            List.of("field", "ministry", "effective_from", "effective_to", "status", "note");

    private record Matter(Field field, String ministry) {
        static Matter of(FieldMinistry row) {
            return new Matter(row.field(), row.ministry());
        }
    }

    private FieldMinistriesFile() {}

    public static List<FieldMinistry> read(LawFiles files, List<Entry<Body>> bodies, Faults faults) {
        List<Entry<FieldMinistry>> entries = new ArrayList<>();
        for (Row row : files.rows(LawFiles.FIELD_MINISTRIES, COLUMNS, faults)) {
            Period period = Period.of(row);
            row.choice("status", SourceStatus.class);
            FieldMinistry candidate = new FieldMinistry(
                    row.choice("field", Field.class), row.text("ministry"), period.from(), period.to());
            if (!isMinistry(candidate.ministry(), period, bodies)) {
                row.referenceFault(
                        "ministry",
                        LawFiles.BODIES,
                        "phải là một cơ quan cấp MINISTRY trong mọi ngày của dòng",
                        "must be a body of level MINISTRY for all its days");
            }
            if (row.sound()) {
                entries.add(new Entry<>(candidate, period, row));
            }
        }
        Versions.check(entries, Matter::of, faults);
        return entries.stream().map(Entry::value).toList();
    }

    private static boolean isMinistry(String code, Period period, List<Entry<Body>> bodies) {
        return bodies.stream()
                .anyMatch(body -> body.value().code().equals(code)
                        && body.value().level() == BodyLevel.MINISTRY
                        && body.period().covers(period));
    }
}
