package org.tiepdan.routing.eligibility;

import java.util.List;
import java.util.stream.Stream;
import org.tiepdan.lawpack.eligibility.EligibilityRule;
import org.tiepdan.lawpack.eligibility.EligibilityRules;
import org.tiepdan.lawpack.petition.Outcome;

/**
 * Decides from the law pack alone. A rule that files takes precedence over one that guides: guiding helps only if the writer can still
 * correct the petition.
 */
public final class EligibilityDecider {
    private final EligibilityRules law;

    public EligibilityDecider(EligibilityRules law) {
        this.law = law;
    }

    public Eligibility decide(Paper paper) {
        var applying = law.applying(paper.type(), paper.petitioner(), paper.findings(), paper.receivedOn());
        var filing = with(Outcome.FILE, applying);
        var guiding = with(Outcome.GUIDE, applying);
        if (filing.isEmpty() && guiding.isEmpty()) {
            return new Eligibility.Eligible(applying.stream().findFirst());
        }
        return new Eligibility.NotEligible(
                filing.isEmpty() ? Outcome.GUIDE : Outcome.FILE,
                Stream.concat(filing.stream(), guiding.stream()).toList());
    }

    private static List<EligibilityRule> with(Outcome outcome, List<EligibilityRule> rules) {
        return rules.stream().filter(rule -> rule.outcome() == outcome).toList();
    }
}
