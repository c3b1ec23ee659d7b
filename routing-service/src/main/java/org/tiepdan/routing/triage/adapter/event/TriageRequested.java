package org.tiepdan.routing.triage.adapter.event;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.routing.completion.Completion;
import org.tiepdan.routing.interest.ConflictOfInterest;
import org.tiepdan.routing.jurisdiction.Reason;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.Objection;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.registration.Mending;

/**
 * An officer has to decide.
 *
 * @param conflictsWith id of the event that first recorded this petition, if this is another one; otherwise null
 * @param corrections number of the last known correction of the registration; null for none
 */
public record TriageRequested(
        @JsonUnwrapped PetitionFacts petition,
        List<String> missing,
        List<String> candidates,
        List<Reason> reasons,
        @Nullable Procedure procedure,
        String ruleset,
        @Nullable String conflictsWith,
        @Nullable Objection objection,
        @Nullable ConflictOfInterest conflict,
        @Nullable String decider,
        @Nullable Completion completed,
        @Nullable Mending correction,
        @Nullable Integer corrections)
        implements RoutingEvent {
    private static final String TYPE = "petition.triage-requested.v1";

    @Override
    public TriageRequested because(Mending mending) {
        return new TriageRequested(
                petition,
                missing,
                candidates,
                reasons,
                procedure,
                ruleset,
                conflictsWith,
                objection,
                conflict,
                decider,
                completed,
                mending,
                corrections);
    }

    /**
     * @param superior code of the common superior; null if the receiving side decides
     * @param completion the facts an officer entered, with which the rules still do not decide; null for none
     */
    public TriageRequested with(@Nullable String superior, @Nullable Completion completion) {
        return new TriageRequested(
                petition,
                missing,
                candidates,
                reasons,
                procedure,
                ruleset,
                conflictsWith,
                objection,
                conflict,
                superior,
                completion,
                correction,
                corrections);
    }

    @Override
    public String wireType() {
        return TYPE;
    }

    static TriageRequested of(DecidedPetition decided) {
        return of(decided, decided.decision(), null)
                .with(
                        decided.desk().superior().orElse(null),
                        decided.background().completed());
    }

    /** @param objection because of which it waits; null for none */
    public static TriageRequested of(DecidedPetition known, RoutingAnswer decision, @Nullable Objection objection) {
        return of(
                known.petition(),
                decision,
                null,
                objection,
                known.registrationNow().known());
    }

    /**
     * For another petition with the same id.
     *
     * @param first id of the event that first recorded the petition of that id
     */
    public static TriageRequested conflict(PetitionFacts petition, RoutingAnswer decision, String first) {
        return of(petition, decision, first, null, null);
    }

    private static TriageRequested of(
            PetitionFacts petition,
            RoutingAnswer decision,
            @Nullable String conflictsWith,
            @Nullable Objection objection,
            @Nullable Integer corrections) {
        return new TriageRequested(
                petition,
                decision.unresolved(),
                decision.candidates(),
                decision.reasons(),
                decision.procedure(),
                decision.ruleset(),
                conflictsWith,
                objection,
                decision.conflict(),
                null,
                null,
                null,
                corrections);
    }
}
