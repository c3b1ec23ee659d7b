package org.tiepdan.routing.triage.adapter.http.anew;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.jurisdiction.Reason;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.adapter.DecidedPetition;

/**
 * An open petition that the current rules would decide otherwise. Its decision stays.
 *
 * @param since the legal day of the decision, or the day since which it waits
 * @param ruleset the rules that decided it
 */
record RedecidedPetition(
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
     * @param outcome {@code TRIAGE} if an officer has to decide
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

    static RedecidedPetition of(String id, DecidedPetition petition, RoutingAnswer now) {
        var facts = petition.petition();
        return new RedecidedPetition(
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
