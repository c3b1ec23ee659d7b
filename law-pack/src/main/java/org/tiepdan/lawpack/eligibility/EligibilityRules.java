package org.tiepdan.lawpack.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;

/** Whether a petition can be handled at all (đủ điều kiện xử lý): TT 05/2021 art. 6.2, 28; LTC 25. */
public final class EligibilityRules {
    private final List<EligibilityRule> all;

    public EligibilityRules(List<EligibilityRule> all) {
        this.all = List.copyOf(all);
    }

    /**
     * @param findings what the officer found on reading the paper
     * @param receivedOn day of receipt, in Viet Nam
     * @return every rule that applies, in the order of the file; empty when nothing prevents handling
     */
    public List<EligibilityRule> applying(
            PetitionType type, PetitionerKind petitioner, Set<Finding> findings, LocalDate receivedOn) {
        return all.stream()
                .filter(rule -> rule.type() == type && rule.petitioner() == petitioner)
                .filter(rule -> rule.finding() == null || findings.contains(rule.finding()))
                .filter(rule -> rule.unless() == null || !findings.contains(rule.unless()))
                .filter(rule -> new Period(rule.effectiveFrom(), rule.effectiveTo()).holds(receivedOn))
                .toList();
    }

    public List<EligibilityRule> all() {
        return all;
    }
}
