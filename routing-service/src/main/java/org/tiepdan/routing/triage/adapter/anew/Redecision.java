package org.tiepdan.routing.triage.adapter.anew;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.duplicate.RepeatDecider;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.tracking.CaseNow;

/**
 * The decision of the loaded rules about an open petition that other rules decided. Rules apply by the day of receipt, so a change of law
 * alone moves no petition; a row that is added or corrected for the same days does.
 */
public final class Redecision {
    /** A body has examined a case that it accepted; ended cases stay ended. */
    private static final Set<String> UNTOUCHED = Set.of(CaseNow.IN_TRIAGE, "ROUTED");

    private final JurisdictionDecider decider;
    private final String ruleset;

    public Redecision(LawPack law) {
        this.decider = new JurisdictionDecider(law);
        this.ruleset = law.ruleset();
    }

    /**
     * @return empty if the result is the same, or if the rules of competence did not decide: an officer did, a body objected, or it was
     *     decided as a copy
     */
    public Optional<RoutingAnswer> otherwise(DecidedPetition petition) {
        return !petition.decision().ruleset().equals(ruleset) && isOpenByRules(petition)
                ? differing(petition)
                : Optional.empty();
    }

    /** The loaded rules; they would decide their own decisions the same way again. */
    public String ruleset() {
        return ruleset;
    }

    /** Whether any rules decided it and no body has taken it up, so that other rules may decide otherwise. */
    static boolean isOpenByRules(DecidedPetition petition) {
        return petition.decidedBy() == null
                && !RepeatDecider.isDecidedAsCopy(petition.decision())
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
