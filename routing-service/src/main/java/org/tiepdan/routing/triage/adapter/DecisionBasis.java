package org.tiepdan.routing.triage.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.routing.completion.Completion;
import org.tiepdan.routing.duplicate.Repeat;
import org.tiepdan.routing.jurisdiction.Reason;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.split.Several;
import org.tiepdan.routing.triage.Objection;
import org.tiepdan.routing.triage.adapter.registration.Mending;
import org.tiepdan.routing.triage.adapter.registration.RegistrationNow;
import org.tiepdan.routing.triage.adapter.tracking.CaseNow;

/** The members of a decided petition that a decision does not change. */
record DecisionBasis(
        PetitionFacts petition,
        List<String> conflicts,
        List<Objection> objections,
        List<RecordedConflict> disputes,
        @Nullable CaseNow now,
        @Nullable Repeat repeat,
        @Nullable Several several,
        Background background,
        @Nullable RegistrationNow registration) {
    static DecisionBasis of(DecidedPetition decided) {
        return new DecisionBasis(
                decided.petition(),
                decided.conflicts(),
                decided.objections(),
                decided.disputes(),
                decided.now(),
                decided.repeat(),
                decided.several(),
                decided.background(),
                decided.registration());
    }

    DecisionBasis disputed(String digest, RecordedConflict conflict) {
        return new DecisionBasis(
                petition,
                plus(conflicts, digest),
                objections,
                plus(disputes, conflict),
                now,
                repeat,
                several,
                background,
                registration);
    }

    DecisionBasis settled(String conflict) {
        var settled = disputes.stream()
                .map(one -> one.eventId().equals(conflict) ? one.settled() : one)
                .toList();
        return new DecisionBasis(
                petition, conflicts, objections, settled, now, repeat, several, background, registration);
    }

    DecisionBasis objected(Objection objection) {
        return new DecisionBasis(
                petition,
                conflicts,
                plus(objections, objection),
                disputes,
                now,
                repeat,
                several,
                background,
                registration);
    }

    DecisionBasis repeating(@Nullable Repeat of) {
        return new DecisionBasis(petition, conflicts, objections, disputes, now, of, several, background, registration);
    }

    DecisionBasis told(CaseNow told) {
        return new DecisionBasis(
                petition, conflicts, objections, disputes, told, repeat, several, background, registration);
    }

    /** It was closed as a copy, and is decided as a petition of its own: no body has it yet. */
    DecisionBasis openedAgain() {
        return now == null ? this : told(now.openedAgain());
    }

    DecisionBasis with(@Nullable Several matters) {
        return new DecisionBasis(
                petition, conflicts, objections, disputes, now, repeat, matters, background, registration);
    }

    DecisionBasis with(Background behind) {
        return new DecisionBasis(petition, conflicts, objections, disputes, now, repeat, several, behind, registration);
    }

    /** @param before the reasons of the last decision */
    DecisionBasis waiting(List<Reason> before) {
        return with(background.waiting(before)).with(several == null ? null : several.undone());
    }

    /**
     * Facts that a desk officer completed stay, unless the correction changes them.
     *
     * @param facts of the corrected petition
     */
    DecisionBasis mended(PetitionFacts facts, Background behind, @Nullable Several matters, Mending mending) {
        var mended = new RegistrationNow(mending.number(), false);
        var said = behind.saidBefore(background);
        var whole = new DecisionBasis(facts, conflicts, objections, disputes, now, repeat, matters, said, mended);
        var completions = mending.overrulesTheDesk() ? List.<Completion>of() : background.allCompleted();
        for (var completion : completions) {
            whole = whole.completed(completion);
        }
        return whole;
    }

    DecisionBasis mistaken() {
        int corrections = RegistrationNow.orUnchanged(registration).corrections();
        return new DecisionBasis(
                petition,
                conflicts,
                objections,
                disputes,
                now,
                null,
                several,
                background,
                new RegistrationNow(corrections, true));
    }

    DecisionBasis completed(Completion completion) {
        var entered = completion.facts();
        var behind = background.completed(completion, entered.in(background.matter(petition)));
        return new DecisionBasis(
                petition.with(entered), conflicts, objections, disputes, now, repeat, several, behind, registration);
    }

    /**
     * @param before the petition, whose first event, time of receipt and correlation stay
     * @param answer the latest decision
     * @param standing the legal day of the latest act
     * @param officer null if the rules decided
     * @param last the last event written about it; null for none
     */
    DecidedPetition in(
            DecidedPetition before,
            Instant at,
            RoutingAnswer answer,
            LocalDate standing,
            @Nullable DecidedBy officer,
            @Nullable ChainLink last) {
        return new DecidedPetition(
                before.version(),
                before.eventId(),
                before.requestDigest(),
                conflicts,
                before.receivedAt(),
                at,
                answer,
                before.correlationId(),
                petition,
                standing,
                officer,
                objections,
                disputes,
                last,
                now,
                repeat,
                several,
                background,
                registration);
    }

    private static <T> List<T> plus(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
