package org.tiepdan.routing.triage.adapter;

import java.util.Objects;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.duplicate.RepeatDecider;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.triage.DeskPetition;
import org.tiepdan.routing.triage.Standing;

/** A decided petition as the rules of the desk see it. */
final class DeskView {
    private DeskView() {}

    static DeskPetition of(DecidedPetition decided) {
        var petition = decided.petition();
        var now = decided.now();
        return new DeskPetition(
                petition.type(),
                petition.instance(),
                petition.respondent(),
                decided.handler(),
                LegalTime.dateOf(decided.receivedAt()),
                standing(decided),
                decided.objections(),
                decided.disputes().stream().map(RecordedConflict::conflict).toList(),
                now == null ? null : now.decider(),
                decided.matter(),
                isHandledAsCopy(decided));
    }

    /** A copy stays one when the officer's decision about it is taken back: that alone makes no second case of it. */
    private static boolean isHandledAsCopy(DecidedPetition decided) {
        var proposal = decided.background().proposal();
        boolean takenBack = decided.repeat() != null
                && proposal != null
                && JurisdictionDecider.isUndone(decided.decision())
                && RepeatDecider.gaveOneOf(proposal);
        return takenBack || RepeatDecider.isDecidedAsCopy(decided.decision());
    }

    private static Standing standing(DecidedPetition decided) {
        var since = decided.since();
        if (decided.isSplit()) {
            return new Standing.Split(since);
        }
        var decision = decided.decision();
        if (!decision.awaitsAnOfficer()) {
            return new Standing.Decided(
                    Outcome.valueOf(decision.outcome()), Objects.requireNonNull(decision.competentBody()), since);
        }
        return decided.waits() ? new Standing.InTriage(since) : new Standing.LeftTriage(since);
    }
}
