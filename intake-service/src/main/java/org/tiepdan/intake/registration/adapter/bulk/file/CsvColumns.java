package org.tiepdan.intake.registration.adapter.bulk.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiepdan.eventing.web.Fault;

/** The columns a CSV file may have: the paths of a petition's members, with dots. */
final class CsvColumns {
    /** What a cell of a column stands for. */
    enum Kind {
        TEXT,
        INTEGER,
        BOOLEAN,
        /** Separated by {@code |}. */
        LIST
    }

    private static final int SHOWN = 60;
    private static final Map<String, Kind> KNOWN = known();

    private CsvColumns() {}

    private static Map<String, Kind> known() {
        var kinds = Stream.of("idempotencyKey type channel receivingBody receivedAt writtenOn petitioner.kind"
                        + " petitioner.fullName petitioner.identityNumber petitioner.address.line"
                        + " petitioner.address.commune petitioner.phone subject content field subField"
                        + " place.commune respondent.body respondent.role decision.kind decision.number"
                        + " decision.issuedOn decision.receivedOn")
                .flatMap(names -> Stream.of(names.split(" ", -1)))
                .collect(Collectors.toMap(name -> name, _ -> Kind.TEXT, (one, _) -> one, TreeMap::new));
        kinds.put("petitioner.signatories", Kind.INTEGER);
        kinds.put("instance", Kind.INTEGER);
        kinds.put("signed", Kind.BOOLEAN);
        kinds.put("alsoSentTo", Kind.LIST);
        kinds.put("findings", Kind.LIST);
        return Map.copyOf(kinds);
    }

    /** @param column one in which {@link #faults} found nothing */
    static Kind kind(String column) {
        return KNOWN.getOrDefault(column, Kind.TEXT);
    }

    /** @return every fault of a header, by the names of its columns */
    static List<Fault> faults(List<String> header) {
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<String>();
        for (var column : header) {
            var shown = column.length() > SHOWN ? column.substring(0, SHOWN) : column;
            if (!KNOWN.containsKey(column)) {
                faults.add(new Fault(shown, "unknown-column", "Không có cột mang tên này. / No column has this name."));
            } else if (!seen.add(column)) {
                faults.add(new Fault(shown, "column-twice", "Cột này có hai lần. / This column is there twice."));
            }
        }
        return faults;
    }
}
