package org.tiepdan.intake.registration.adapter.bulk.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tiepdan.intake.registration.fact.Answers;
import org.tiepdan.intake.registration.fact.Nobody;
import org.tiepdan.lawpack.petition.PetitionColumns;
import org.tiepdan.servicekit.web.Fault;

/** Maps the columns of a CSV file to members of a petition. */
final class CsvColumns {
    private static final int SHOWN = 60;
    /** May hold names: "Na" and "Trọng" are people. */
    private static final String OFFICERS = "respondent.officers";

    private static final Set<String> REQUIRED =
            Set.of("type", "channel", "receivingBody", "petitioner.kind", "subject", "content");
    /** Items of a cell are separated by {@code |}, a comma, a semicolon or the end of a line. */
    private static final Set<String> LISTS = Set.of("alsoSentTo", "findings", OFFICERS);

    /**
     * Optional columns in which "không", "chưa rõ" or a dash is an empty cell. Elsewhere it is an answer (signed), a fault (a day of receipt
     * would become today), or read with the fact itself.
     */
    private static final Set<String> MAY_SAY_NOTHING =
            Set.of(("registerNumber registerYear writtenOn field place.commune alsoSentTo findings fieldBody"
                            + " petitioner.address.commune respondent.body respondent.role"
                            + " respondent.unit.kind respondent.unit.role respondent.moved respondent.formerBody"
                            + " respondent.formerRole decision.kind decision.number decision.issuedOn"
                            + " decision.receivedOn")
                    .split(" ", -1));

    private CsvColumns() {}

    /** A zero is a number, and a wrong one is a fault. */
    static boolean saysNothing(String column, String cell) {
        return column.equals(OFFICERS)
                ? Nobody.isNamedBy(cell)
                : MAY_SAY_NOTHING.contains(column) && cell.indexOf('0') < 0 && Answers.sayNothing(cell);
    }

    static boolean isRequired(String column) {
        return REQUIRED.contains(column);
    }

    /** Optional facts about the petitioner, which may be dropped. No other fact may: a dropped day would become today. */
    static boolean mayBeLost(String column) {
        return column.startsWith("petitioner.") && !isRequired(column);
    }

    /** In a narrow column, people break lines anywhere. */
    static boolean isOneLine(String column) {
        return column.equals("subject") || column.equals("subField");
    }

    static boolean isList(String column) {
        return LISTS.contains(column);
    }

    static boolean isPassedOver(String column) {
        return column.isEmpty() || column.equals(PetitionColumns.PASSED_OVER);
    }

    /** @return every fault of a header, by the names of its columns */
    static List<Fault> faults(List<String> header) {
        if (header.stream().noneMatch(PetitionColumns::isKnown)) {
            // The first petition may be where the column names should be: it is not repeated in the answer.
            return List.of(new Fault(
                    "",
                    "no-header",
                    "Dòng đầu phải là tên các cột (type, channel, subject …); nếu sổ dùng tên khác, hãy đổi tên hoặc"
                            + " dùng tệp đổi tên cột (--columns).",
                    "The first row must hold the names of the columns (type, channel, subject …); where a register has"
                            + " others, rename them or give a file of names (--columns)."));
        }
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<String>();
        for (var column : header) {
            var shown = column.length() > SHOWN ? column.substring(0, SHOWN) : column;
            if (isPassedOver(column)) {
                continue;
            }
            if (!PetitionColumns.isKnown(column)) {
                faults.add(new Fault(
                        shown,
                        "unknown-column",
                        "Không có cột mang tên này: đổi tên, dùng tệp đổi tên cột (--columns), hoặc đặt tên \"-\" để"
                                + " bỏ qua.",
                        "No column has this name: rename it, give a file of names (--columns), or name it"
                                + " \"-\" to pass it over."));
            } else if (!seen.add(column)) {
                faults.add(new Fault(shown, "column-twice", "Cột này có hai lần.", "This column occurs twice."));
            }
        }
        return faults;
    }
}
