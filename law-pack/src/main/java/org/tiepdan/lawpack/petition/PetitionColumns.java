package org.tiepdan.lawpack.petition;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns a CSV file of petitions may have: the paths of a petition's members, with dots. */
public final class PetitionColumns {
    /** Name of a column to ignore. */
    public static final String PASSED_OVER = "-";

    private static final Set<String> KNOWN =
            Set.of(("idempotencyKey registerNumber registerYear type channel receivingBody"
                            + " receivedAt writtenOn petitioner.kind petitioner.fullName petitioner.identityNumber"
                            + " petitioner.address.line petitioner.address.commune petitioner.phone petitioner.signatories"
                            + " subject content field subField place.commune respondent.body respondent.role respondent.officers"
                            + " respondent.unit.kind respondent.unit.role respondent.moved respondent.formerBody respondent.formerRole"
                            + " petitioner.mandated fieldBody decision.kind"
                            + " decision.number decision.issuedOn decision.receivedOn instance signed alsoSentTo findings")
                    .split(" ", -1));

    private static final Map<String, String> SPELT = KNOWN.stream()
            .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

    private PetitionColumns() {}

    /** Whether a column has this name, ignoring case, which spreadsheets change. */
    public static boolean isKnown(String column) {
        return SPELT.containsKey(column.toLowerCase(Locale.ROOT));
    }

    /** @return the name in its canonical spelling; an unknown name unchanged */
    public static String spelt(String column) {
        return SPELT.getOrDefault(column.toLowerCase(Locale.ROOT), column);
    }
}
