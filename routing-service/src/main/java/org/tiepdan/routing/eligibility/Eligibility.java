package org.tiepdan.routing.eligibility;

import java.util.List;
import java.util.Optional;
import org.tiepdan.lawpack.eligibility.EligibilityRule;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.Procedure;

/** Whether a petition can be handled. */
public sealed interface Eligibility {

    /** @param special the rule that allows a special procedure; empty for the ordinary procedure of its type */
    record Eligible(Optional<EligibilityRule> special) implements Eligibility {
        public Optional<Procedure> procedure() {
            return special.map(EligibilityRule::procedure);
        }
    }

    /**
     * @param outcome {@code FILE} or {@code GUIDE}
     * @param rules all rules that prevent handling, those with this outcome first
     */
    record NotEligible(Outcome outcome, List<EligibilityRule> rules) implements Eligibility {
        public NotEligible {
            rules = List.copyOf(rules);
        }
    }
}
