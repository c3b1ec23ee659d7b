package org.tiepdan.lawpack.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiepdan.lawpack.pack.Entry;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code addressees.csv}. */
public final class AddresseesFile {
    private static final List<String> COLUMNS = List.of("code", "name_vi", "name_en", "status", "note");

    private static final String RECEIVES_FOR = "receives_for";

    private AddresseesFile() {}

    public static List<Addressee> read(LawFiles files, List<Entry<Body>> bodies, Faults faults) {
        Set<String> bodyCodes =
                bodies.stream().map(entry -> entry.value().code()).collect(Collectors.toSet());
        List<Addressee> addressees = new ArrayList<>();
        Map<String, Row> rows = new HashMap<>();
        for (Row row : files.rows(LawFiles.ADDRESSEES, COLUMNS, List.of(RECEIVES_FOR), faults)) {
            row.choice("status", SourceStatus.class);
            Addressee addressee = new Addressee(
                    row.code("code", BodiesFile.CODE),
                    row.text("name_vi"),
                    row.text("name_en"),
                    row.optionalText(RECEIVES_FOR));
            if (addressee.receivesFor() != null && !bodyCodes.contains(addressee.receivesFor())) {
                row.referenceFault(
                        RECEIVES_FOR,
                        LawFiles.BODIES,
                        "phải là một cơ quan có trong bodies.csv",
                        "must be a body of bodies.csv");
            }
            Row other = rows.putIfAbsent(addressee.code(), row);
            if (other != null) {
                faults.add(other, row, "nơi nhận %s có hai lần.", "the addressee %s is there twice.", addressee.code());
            }
            if (bodyCodes.contains(addressee.code())) {
                row.fault(
                        "'code' là mã của một cơ quan; cơ quan là nơi nhận mà không cần dòng này.",
                        "'code' is that of a body, which is an addressee without this row.");
            }
            addressees.add(addressee);
        }
        return addressees;
    }
}
