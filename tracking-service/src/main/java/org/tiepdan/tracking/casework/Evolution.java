package org.tiepdan.tracking.casework;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.Case.Accepted;
import org.tiepdan.tracking.casework.Case.Closed;
import org.tiepdan.tracking.casework.Case.Decided;
import org.tiepdan.tracking.casework.Case.InTriage;
import org.tiepdan.tracking.casework.Case.Opened;
import org.tiepdan.tracking.casework.Case.Routed;
import org.tiepdan.tracking.casework.Case.Split;
import org.tiepdan.tracking.casework.Case.Suspended;
import org.tiepdan.tracking.casework.CaseEvent.CaseAccepted;
import org.tiepdan.tracking.casework.CaseEvent.CaseAnswered;
import org.tiepdan.tracking.casework.CaseEvent.CaseClosed;
import org.tiepdan.tracking.casework.CaseEvent.CaseCorrected;
import org.tiepdan.tracking.casework.CaseEvent.CaseDecided;
import org.tiepdan.tracking.casework.CaseEvent.CaseEffectVoided;
import org.tiepdan.tracking.casework.CaseEvent.CaseEffective;
import org.tiepdan.tracking.casework.CaseEvent.CaseExecuted;
import org.tiepdan.tracking.casework.CaseEvent.CaseExtended;
import org.tiepdan.tracking.casework.CaseEvent.CaseFoundComplex;
import org.tiepdan.tracking.casework.CaseEvent.CaseLodgedAgain;
import org.tiepdan.tracking.casework.CaseEvent.CaseMatterMoved;
import org.tiepdan.tracking.casework.CaseEvent.CaseNotified;
import org.tiepdan.tracking.casework.CaseEvent.CaseObjected;
import org.tiepdan.tracking.casework.CaseEvent.CaseOpened;
import org.tiepdan.tracking.casework.CaseEvent.CasePublished;
import org.tiepdan.tracking.casework.CaseEvent.CaseRefused;
import org.tiepdan.tracking.casework.CaseEvent.CaseReported;
import org.tiepdan.tracking.casework.CaseEvent.CaseResumed;
import org.tiepdan.tracking.casework.CaseEvent.CaseRouted;
import org.tiepdan.tracking.casework.CaseEvent.CaseSplit;
import org.tiepdan.tracking.casework.CaseEvent.CaseSucceeded;
import org.tiepdan.tracking.casework.CaseEvent.CaseSuspended;
import org.tiepdan.tracking.casework.CaseEvent.CaseTakenOver;
import org.tiepdan.tracking.casework.CaseEvent.CaseTerminated;
import org.tiepdan.tracking.casework.CaseEvent.CaseTransferred;
import org.tiepdan.tracking.casework.CaseEvent.CaseUrged;
import org.tiepdan.tracking.casework.CaseEvent.CaseWithdrawn;
import org.tiepdan.tracking.casework.CaseEvent.CommandRejected;
import org.tiepdan.tracking.casework.CaseEvent.DialogueHeld;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.petition.CaseRole;
import org.tiepdan.tracking.petition.Competence;
import org.tiepdan.tracking.petition.Lineage;
import org.tiepdan.tracking.petition.Petition;

/** Applies events to a case. */
final class Evolution {
    private Evolution() {}

    /** @throws IllegalStateException if the event cannot have happened at this stage */
    static Case stage(Case before, CaseEvent event) {
        return switch (event) {
            case CaseOpened opened -> opened(opened);
            case CaseRouted routed ->
                new Routed(
                        opened(before, event).petition().decided(routed.instance(), routed.procedure()),
                        new Competence(routed.competentBody(), routed.outcome()));
            case CaseSplit split -> new Split(opened(before, event).petition().with(Lineage.into(split.matters())));
            case CaseMatterMoved moved -> moved(opened(before, event), moved);
            case CaseObjected objected ->
                new InTriage(opened(before, event).petition(), objected.on(), objected.decider());
            case CaseTransferred transferred ->
                new Routed(
                        opened(before, event).petition(),
                        new Competence(
                                transferred.to(), competence(before, event).outcome()));
            case CaseAccepted _, CaseResumed _ ->
                new Accepted(opened(before, event).petition(), competence(before, event));
            case CaseTakenOver taken ->
                new Accepted(
                        opened(before, event).petition(),
                        new Competence(taken.by(), competence(before, event).outcome()));
            case CaseSuspended suspended ->
                new Suspended(
                        opened(before, event).petition(),
                        competence(before, event),
                        suspended.on(),
                        suspended.ground());
            case CaseFoundComplex found ->
                withPetition(opened(before, event), petition -> petition.foundComplex(found.criteria()));
            case CaseSucceeded(var role, var _, var to, var _) -> succeeded(opened(before, event), role, to);
            case CaseCorrected corrected -> corrected.after().stage();
            case CaseDecided decided ->
                new Decided(opened(before, event).petition(), competence(before, event), decided.settlement());
            case CaseClosed closed ->
                new Closed(
                        opened(before, event).petition(),
                        competenceAtTheEnd(before, closed),
                        closed.closedAs(),
                        before instanceof Decided decided ? decided.settlement() : null);
            case CaseRefused _,
                    CaseAnswered _,
                    CaseWithdrawn _,
                    CaseExtended _,
                    CaseTerminated _,
                    DialogueHeld _,
                    CaseNotified _,
                    CasePublished _,
                    CaseExecuted _,
                    CaseLodgedAgain _,
                    CaseReported _,
                    CaseUrged _,
                    CaseEffective _,
                    CaseEffectVoided _,
                    CommandRejected _,
                    LimitChanged _ -> before;
        };
    }

    /** A reopened matter reopens the petition. */
    private static Case moved(Opened before, CaseMatterMoved moved) {
        var lineage = before.petition().lineage();
        if (lineage == null) {
            throw new IllegalStateException("Expected a petition that was split before one of its matters moves.");
        }
        var now = new Lineage.Matter(moved.matter(), moved.ended(), moved.acted(), moved.on());
        var petition = before.petition().with(lineage.with(now));
        return moved.ended() ? withPetition(before, _ -> petition) : new Split(petition);
    }

    private static Case withPetition(Opened before, UnaryOperator<Petition> change) {
        var petition = change.apply(before.petition());
        return switch (before) {
            case InTriage at -> new InTriage(petition, at.since(), at.decider());
            case Split _ -> new Split(petition);
            case Routed routed -> new Routed(petition, routed.competence());
            case Accepted accepted -> new Accepted(petition, accepted.competence());
            case Suspended at -> new Suspended(petition, at.competence(), at.since(), at.ground());
            case Decided decided -> new Decided(petition, decided.competence(), decided.settlement());
            case Closed closed -> new Closed(petition, closed.competence(), closed.closedAs(), closed.settlement());
        };
    }

    private static Case succeeded(Opened before, CaseRole role, String to) {
        var competence = before.competence();
        return switch (role) {
            case RECEIVING -> withPetition(before, petition -> petition.handledBy(to));
            case COMPETENT ->
                competence == null ? before : withCompetence(before, new Competence(to, competence.outcome()));
        };
    }

    private static Case withCompetence(Opened before, Competence competence) {
        var petition = before.petition();
        return switch (before) {
            case InTriage _, Split _ -> before;
            case Routed _ -> new Routed(petition, competence);
            case Accepted _ -> new Accepted(petition, competence);
            case Suspended at -> new Suspended(petition, competence, at.since(), at.ground());
            case Decided decided -> new Decided(petition, competence, decided.settlement());
            case Closed closed -> new Closed(petition, competence, closed.closedAs(), closed.settlement());
        };
    }

    private static Case opened(CaseOpened event) {
        return event.outcome() == null
                ? new InTriage(event.petition(), event.openedOn(), null)
                : new Routed(event.petition(), new Competence(event.competentBody(), event.outcome()));
    }

    private static Opened opened(Case before, CaseEvent event) {
        if (before instanceof Opened opened) {
            return opened;
        }
        throw new IllegalStateException(
                "Expected a case before " + event.getClass().getSimpleName() + ".");
    }

    /** A case that ends in triage is with the body that ended it, as its event tells everybody. */
    private static Competence competenceAtTheEnd(Case before, CaseClosed closed) {
        var competence = before instanceof Opened opened ? opened.competence() : null;
        return competence == null ? new Competence(closed.competentBody(), Outcome.TRIAGE) : competence;
    }

    private static Competence competence(Case before, CaseEvent event) {
        var competence = opened(before, event).competence();
        if (competence == null) {
            throw new IllegalStateException(
                    "Expected a competent body before " + event.getClass().getSimpleName() + ".");
        }
        return competence;
    }

    /** An act that leaves the case where it is does not keep out acts of earlier days, which may be of another body. */
    static @Nullable LocalDate lastActOn(@Nullable LocalDate before, CaseEvent event) {
        return switch (event) {
            case CaseCorrected corrected -> corrected.after().lastActOn();
            case CaseNotified _, CaseLodgedAgain _, CaseReported _, CaseUrged _ -> before;
            default -> {
                var on = event.actOn();
                yield on == null ? before : on;
            }
        };
    }

    /**
     * @param before how often the matter had been handed on between bodies
     * @return the number after the event
     */
    static int hop(int before, CaseEvent event) {
        return switch (event) {
            case CaseOpened opened -> opened.hop();
            case CaseRouted routed -> routed.hop();
            case CaseObjected objected -> objected.hop();
            case CaseTransferred transferred -> transferred.hop();
            case CaseCorrected corrected -> corrected.after().hop();
            default -> before;
        };
    }
}
