package org.tiepdan.routing.jurisdiction;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Relation;
import org.tiepdan.lawpack.jurisdiction.OutcomeRule;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.routing.detail.AlsoSentTo;

/** Decides what the receiving body does once the settling body is known. */
final class Outcomes {
    private final LawPack law;
    private final AlsoSentTo alsoSentTo;

    Outcomes(LawPack law) {
        this.law = law;
        this.alsoSentTo = new AlsoSentTo(law);
    }

    /**
     * @param reason the row that decides; null if it is the row that determined the body
     */
    record Done(Outcome outcome, @Nullable Reason reason) {}

    /**
     * @param settles code of the body that settles
     * @param said outcome of the row that determined the body; null for none
     * @return empty if no row decides
     */
    Optional<Done> of(
            Matter matter,
            PetitionType type,
            String settles,
            @Nullable Outcome said,
            @Nullable Procedure procedure,
            LocalDate receivedOn) {
        var relation = law.bodies().relation(matter.receivingBody(), settles);
        boolean also =
                relation != Relation.OWN && alsoSentTo.has(matter.details().alsoSentTo(), settles, receivedOn);
        var row = row(type, relation, procedure, also, receivedOn);
        boolean stops = row.filter(OutcomeRule::alsoSentToCompetent).isPresent();
        if (said != null && relation != Relation.OWN && !stops) {
            return Optional.of(new Done(said, null));
        }
        return row.filter(rule -> rule.outcome() != Outcome.TRIAGE)
                .map(rule -> new Done(rule.outcome(), Reason.of(rule)));
    }

    private Optional<OutcomeRule> row(
            PetitionType type, Relation relation, @Nullable Procedure procedure, boolean also, LocalDate on) {
        var rows = law.jurisdiction();
        // A pack without rows for the procedure uses the ordinary ones.
        return rows.outcome(type, relation, procedure, also, on).or(() -> rows.outcome(type, relation, null, also, on));
    }
}
