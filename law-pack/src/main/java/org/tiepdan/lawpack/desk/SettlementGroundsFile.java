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

/** Reads {@code settlement_grounds.csv}. */
public final class SettlementGroundsFile {
    private static final List<String> COLUMNS = List.of("code", "act", "type", "vi", "en", "basis", "status", "note");

    private SettlementGroundsFile() {}

    public static List<SettlementGround> read(LawFiles files, Faults faults) {
        List<SettlementGround> grounds = new ArrayList<>();
        Map<String, Row> rows = new HashMap<>();
        for (Row row : files.rows(LawFiles.SETTLEMENT_GROUNDS, COLUMNS, faults)) {
            row.choice("status", SourceStatus.class);
            SettlementGround ground = new SettlementGround(
                    row.text("code"),
                    row.choice("act", SettlementGround.Act.class),
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
            String key = ground.code() + ' ' + ground.act() + ' ' + ground.type();
            Row other = rows.putIfAbsent(key, row);
            if (other != null) {
                faults.add(other, row, "căn cứ %s có hai lần.", "the ground %s is there twice.", key);
            }
            grounds.add(ground);
        }
        return grounds;
    }
}
