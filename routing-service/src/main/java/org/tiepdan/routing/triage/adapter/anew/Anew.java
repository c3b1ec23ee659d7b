package org.tiepdan.routing.triage.adapter.anew;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.tracking.CaseNow;

/**
 * What the rules that are loaded say of an open petition that other rules decided. Rules hold for days of receipt, so a change of law by itself moves no
 * petition: what moves is what a row that was added or mended says of the same days.
 */
public final class Anew {
    /** What a body took up it looked at itself; what has ended stays. */
    private static final Set<String> UNTOUCHED = Set.of(CaseNow.IN_TRIAGE, "ROUTED");

    private final JurisdictionDecider decider;
    private final String ruleset;

    public Anew(LawPack law) {
        this.decider = new JurisdictionDecider(law);
        this.ruleset = law.ruleset();
    }

    /** @return empty where it would be the same, and where it was not the rules that decided: an officer did, or a body objected, or it is a copy */
    public Optional<RoutingAnswer> otherwise(DecidedPetition petition) {
        return isByOtherRules(petition) ? differing(petition) : Optional.empty();
    }

    private boolean isByOtherRules(DecidedPetition petition) {
        return !petition.decision().ruleset().equals(ruleset)
                && petition.decidedBy() == null
                && petition.repeat() == null
                && petition.objections().isEmpty()
                && petition.background().proposal() == null
                && petition.background().saysWhoPetitions()
                && !petition.isSplit()
                && !petition.registrationNow().mistaken()
                && isUntouched(petition, petition.now());
    }

    private static boolean isUntouched(DecidedPetition petition, @Nullable CaseNow now) {
        return now == null
                || (UNTOUCHED.contains(now.state())
                        && (now.isInTriage()
                                || Objects.equals(
                                        now.competentBody(), petition.decision().competentBody())));
    }

    private Optional<RoutingAnswer> differing(DecidedPetition petition) {
        var was = petition.decision();
        var is = RoutingAnswer.of(decider.decide(petition.matter()));
        boolean same = is.outcome().equals(was.outcome()) && Objects.equals(is.competentBody(), was.competentBody());
        return same ? Optional.empty() : Optional.of(is);
    }
}
