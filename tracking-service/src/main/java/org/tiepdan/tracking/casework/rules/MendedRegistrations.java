package org.tiepdan.tracking.casework.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.ObjectToCase;
import org.tiepdan.tracking.casework.CaseCommand.RefuseCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseCorrected;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.limits.LimitDifferences;
import org.tiepdan.tracking.casework.rules.Verdict.Done;
import org.tiepdan.tracking.petition.Petition;
import org.tiepdan.tracking.petition.RoutingFact;
import org.tiepdan.tracking.petition.RoutingFact.PetitionRouted;
import org.tiepdan.tracking.petition.RoutingFact.RegistrationMended;
import org.tiepdan.tracking.petition.RoutingFact.TriageRequested;

/**
 * The effects of a corrected registration: the case is judged again from its first act, with the corrected petition. If the decision stays
 * the same, all acts stay; otherwise the acts based on the old one become void. ADR 95.
 */
final class MendedRegistrations {
    /** Code of a corrected registration. */
    static final String FACTS = "facts";

    private static final String KIND = "case.corrected";

    private final Replay replay;

    MendedRegistrations(Replay replay) {
        this.replay = replay;
    }

    /** @return no events if a body has accepted the case: it has examined the facts itself */
    Done of(RegistrationMended mended, CaseFile before, Instant now, String factId) {
        return before.stage() instanceof Case.Opened stage && before.acts() != null && !isTakenUp(stage, before)
                ? judged(mended, acts(mended, before, stage, factId), before, now, factId)
                : new Done(List.of(), before);
    }

    private static boolean isTakenUp(Case.Opened stage, CaseFile file) {
        return switch (stage) {
            case Case.InTriage _, Case.Routed _ -> false;
            case Case.Accepted _, Case.Suspended _, Case.Decided _, Case.Split _ -> true;
            case Case.Closed closed ->
                switch (closed.closedAs()) {
                    case GUIDED, TRANSFERRED_OUT, RETURNED, FILED, DUPLICATE -> false;
                    case REFUSED -> file.standing().stream().anyMatch(MendedRegistrations::isRefusal);
                    case SETTLED, WITHDRAWN, TERMINATED, ANSWERED, REGISTERED_BY_MISTAKE, MATTERS_ENDED -> true;
                };
        };
    }

    private static boolean isRefusal(Content content) {
        return content instanceof Content.Done(RefuseCase ignored);
    }

    /** An act that depends on a void one becomes void; the first act always holds. */
    private Done judged(RegistrationMended mended, List<Act> acts, CaseFile before, Instant now, String factId) {
        return switch (replay.of(acts, LegalTime.dateOf(now))) {
            case Replay.Outcome.Breaks(var act, var _) ->
                judged(mended, without(act, acts, factId), before, now, factId);
            case Replay.Outcome.Holds(var file) -> {
                var events = new ArrayList<CaseEvent>();
                events.add(new CaseCorrected(
                        mended.by(),
                        mended.officer(),
                        mended.on(),
                        CaseCommand.REGISTRATION,
                        FACTS,
                        CorrectionReason.WRONG_CONTENT,
                        null,
                        null,
                        file.with(before.deadlines())));
                LimitDifferences.between(before.deadlines(), file.deadlines(), KIND).stream()
                        .map(LimitChanged::new)
                        .forEach(events::add);
                yield new Done(List.copyOf(events), before.evolve(events).withActs(acts));
            }
        };
    }

    private static List<Act> without(Act broken, List<Act> acts, String factId) {
        return acts.stream()
                .map(act -> act.id().equals(broken.id()) ? voided(act, factId) : act)
                .toList();
    }

    private static List<Act> acts(RegistrationMended mended, CaseFile before, Case.Opened stage, String factId) {
        var petition = petition(mended.decision()).openedAt(stage.petition().openedAt());
        var decision = of(mended.decision(), petition);
        var acts = before.history();
        boolean same = isSame(decision, before, stage);
        var first = acts.getFirst();
        var begin = same ? of(((Content.Heard) first.content()).fact(), petition) : decision;
        return Stream.concat(
                        Stream.of(said(first, begin)),
                        IntStream.range(1, acts.size())
                                .mapToObj(i -> same ? with(petition, acts.get(i)) : unlessMoved(acts.get(i), factId)))
                .toList();
    }

    /** Whether the case is where the decision puts it, in whatever way it got there. */
    private static boolean isSame(RoutingFact decision, CaseFile before, Case.Opened stage) {
        boolean waits = stage instanceof Case.InTriage;
        return switch (decision) {
            case PetitionRouted routed ->
                !waits
                        && lastRouted(before)
                                .filter(last -> saysTheSame(last, routed))
                                .isPresent();
            default -> waits;
        };
    }

    private static Optional<PetitionRouted> lastRouted(CaseFile file) {
        return file.standing().reversed().stream()
                .flatMap(content ->
                        content instanceof Content.Heard(PetitionRouted routed) ? Stream.of(routed) : Stream.empty())
                .findFirst();
    }

    private static boolean saysTheSame(PetitionRouted one, PetitionRouted other) {
        return one.outcome() == other.outcome()
                && Objects.equals(one.competentBody(), other.competentBody())
                && Objects.equals(one.decidedBy(), other.decidedBy())
                && one.repeats() == other.repeats();
    }

    private static Act with(Petition petition, Act act) {
        return act.content() instanceof Content.Heard(var fact) ? said(act, of(fact, petition)) : act;
    }

    private static Act unlessMoved(Act act, String factId) {
        return switch (act.content()) {
            case Content.Heard _ -> voided(act, factId);
            case Content.Done(TransferCase ignored) -> voided(act, factId);
            case Content.Done(ObjectToCase ignored) -> voided(act, factId);
            case Content.Done _, Content.Looked _, Content.Succeeded _ -> act;
        };
    }

    private static Act voided(Act act, String factId) {
        return new Act(act.id(), act.recordedAt(), factId, act.content(), act.notices());
    }

    private static Act said(Act act, RoutingFact fact) {
        return new Act(act.id(), act.recordedAt(), act.voidedBy(), new Content.Heard(fact), act.notices());
    }

    private static Petition petition(RoutingFact decision) {
        return switch (decision) {
            case PetitionRouted routed -> routed.petition();
            case TriageRequested requested -> requested.petition();
            default -> throw new IllegalStateException("Expected a decision about a petition.");
        };
    }

    /** A fact without a petition stays as it is. */
    private static RoutingFact of(RoutingFact fact, Petition petition) {
        return switch (fact) {
            case PetitionRouted(var _, var body, var outcome, LocalDate on, var by, var copy) ->
                new PetitionRouted(petition, body, outcome, on, by, copy);
            case TriageRequested(var _, boolean conflict) -> new TriageRequested(petition, conflict);
            default -> fact;
        };
    }
}
