package org.tiepdan.routing.triage.adapter.http.anew;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.jurisdiction.Reason;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.adapter.DecidedPetition;

/**
 * An open petition that the rules of now would decide otherwise. What was decided stands.
 *
 * @param since the legal day of the decision, or from which it waits
 * @param ruleset by which it was decided
 */
record OtherwiseDecided(
        String petitionId,
        String type,
        String receivingBody,
        @Nullable Integer registerNumber,
        @Nullable Integer registerYear,
        LocalDate since,
        String ruleset,
        Result was,
        Result is) {

    /**
     * @param outcome {@code TRIAGE} where an officer has to say
     * @param reason the first one
     */
    record Result(
            String outcome,
            @Nullable String competentBody,
            @Nullable Reason reason) {
        static Result of(RoutingAnswer answer) {
            return new Result(
                    answer.outcome(),
                    answer.competentBody(),
                    answer.reasons().stream().findFirst().orElse(null));
        }
    }

    static OtherwiseDecided of(String id, DecidedPetition petition, RoutingAnswer now) {
        var facts = petition.petition();
        return new OtherwiseDecided(
                id,
                facts.type(),
                facts.receivingBody(),
                facts.registerNumber(),
                facts.registerYear(),
                petition.since(),
                petition.decision().ruleset(),
                Result.of(petition.decision()),
                Result.of(now));
    }
}
