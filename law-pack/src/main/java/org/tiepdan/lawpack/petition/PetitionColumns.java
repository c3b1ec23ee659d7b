package org.tiepdan.lawpack.petition;

import java.util.Set;

/** The columns a CSV file of petitions may have: the paths of a petition's members, with dots. */
public final class PetitionColumns {
    /** A column that is there to be passed over. */
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

    private PetitionColumns() {}

    public static boolean isKnown(String column) {
        return KNOWN.contains(column);
    }
}
