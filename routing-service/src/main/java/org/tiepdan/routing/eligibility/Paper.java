package org.tiepdan.routing.eligibility;

import java.time.LocalDate;
import java.util.Set;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;

/**
 * The facts of a petition on which eligibility depends.
 *
 * @param findings what the officer found on reading it
 * @param receivedOn day of receipt, in Viet Nam
 */
public record Paper(PetitionType type, PetitionerKind petitioner, Set<Finding> findings, LocalDate receivedOn) {
    public Paper {
        findings = Set.copyOf(findings);
    }
}
