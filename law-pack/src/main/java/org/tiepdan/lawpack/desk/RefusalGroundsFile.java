package org.tiepdan.lawpack.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code refusal_grounds.csv}. */
public final class RefusalGroundsFile {
    private static final List<String> COLUMNS = List.of("code", "type", "vi", "en", "basis", "status", "note");

    private RefusalGroundsFile() {}

    public static List<RefusalGround> read(LawFiles files, Faults faults) {
        List<RefusalGround> grounds = new ArrayList<>();
        Map<String, Row> rows = new HashMap<>();
        for (Row row : files.rows(LawFiles.REFUSAL_GROUNDS, COLUMNS, faults)) {
            row.choice("status", SourceStatus.class);
            RefusalGround ground = new RefusalGround(
                    row.text("code"),
                    row.choice("type", PetitionType.class),
                    row.text("vi"),
                    row.text("en"),
                    row.text("basis"));
            String canonical = RefusalGrounds.canonical(ground.code());
            if (!canonical.equals(ground.code())) {
                row.cellFault(
                        "code",
                        "phải viết là '%s'".formatted(canonical),
                        "must be written like '%s'".formatted(canonical));
            }
            Row other = rows.putIfAbsent(ground.code(), row);
            if (other != null) {
                faults.add(other, row, "lý do %s có hai lần.", "the ground %s is there twice.", ground.code());
            }
            grounds.add(ground);
        }
        return grounds;
    }
}
