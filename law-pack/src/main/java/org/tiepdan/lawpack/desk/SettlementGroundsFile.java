package org.tiepdan.lawpack.desk;

import java.util.ArrayList;
import java.util.List;
import org.tiepdan.lawpack.pack.Entry;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.pack.Versions;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code settlement_grounds.csv}. */
public final class SettlementGroundsFile {
    private static final List<String> COLUMNS = List.of(
            "code", "act", "type", "vi", "en", "basis", "effective_from", "effective_to", "status", "note");

    private SettlementGroundsFile() {}

    public static List<SettlementGround> read(LawFiles files, Faults faults) {
        List<Entry<SettlementGround>> grounds = new ArrayList<>();
        for (Row row : files.rows(LawFiles.SETTLEMENT_GROUNDS, COLUMNS, faults)) {
            row.choice("status", SourceStatus.class);
            var period = Period.of(row);
            SettlementGround ground = new SettlementGround(
                    row.text("code"),
                    row.choice("act", SettlementGround.Act.class),
                    row.choice("type", PetitionType.class),
                    row.text("vi"),
                    row.text("en"),
                    row.text("basis"),
                    period);
            String canonical = RefusalGrounds.canonical(ground.code());
            if (!canonical.equals(ground.code())) {
                row.cellFault(
                        "code",
                        "phải viết là '%s'".formatted(canonical),
                        "must be written like '%s'".formatted(canonical));
            }
            grounds.add(new Entry<>(ground, period, row));
        }
        Versions.check(grounds, ground -> List.of(ground.code(), ground.act(), ground.type()), faults);
        return grounds.stream().map(Entry::value).toList();
    }
}
