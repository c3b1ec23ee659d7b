package org.tiepdan.routing.rulebook;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.eligibility.EligibilityRule;
import org.tiepdan.lawpack.flag.Flag;
import org.tiepdan.lawpack.jurisdiction.JurisdictionRule;
import org.tiepdan.lawpack.jurisdiction.OutcomeRule;
import org.tiepdan.lawpack.respondent.MovedRule;
import org.tiepdan.lawpack.special.SpecialMatter;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.Reason;

/** Rows that decided no petition of a register. */
public final class NeverFired {
    private NeverFired() {}

    /** @return ids in the order of the files */
    public static List<String> of(LawPack law, Collection<Matter> register) {
        var decider = new JurisdictionDecider(law);
        Set<String> rows = rows(law);
        register.stream()
                .flatMap(matter -> decider.decide(matter).reasons().stream())
                .map(Reason::ruleId)
                .forEach(rows::remove);
        return List.copyOf(rows);
    }

    /** @return ids of the rows of all tables that routing uses */
    public static Set<String> rows(LawPack law) {
        var ids = new LinkedHashSet<String>();
        law.eligibility().all().stream().map(EligibilityRule::ruleId).forEach(ids::add);
        law.specialMatters().all().stream().map(SpecialMatter::ruleId).forEach(ids::add);
        law.movedOn().all().stream().map(MovedRule::ruleId).forEach(ids::add);
        law.jurisdiction().rules().stream().map(JurisdictionRule::ruleId).forEach(ids::add);
        law.jurisdiction().outcomes().stream().map(OutcomeRule::ruleId).forEach(ids::add);
        law.flags().stream().map(Flag::ruleId).forEach(ids::add);
        return ids;
    }
}
