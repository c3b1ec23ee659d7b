package org.tiepdan.tracking.casework;

import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.tracking.casework.CaseEvent.CaseAccepted;
import org.tiepdan.tracking.casework.CaseEvent.CaseAnswered;
import org.tiepdan.tracking.casework.CaseEvent.CaseClosed;
import org.tiepdan.tracking.casework.CaseEvent.CaseDecided;
import org.tiepdan.tracking.casework.CaseEvent.CaseObjected;
import org.tiepdan.tracking.casework.CaseEvent.CaseOpened;
import org.tiepdan.tracking.casework.CaseEvent.CaseRefused;
import org.tiepdan.tracking.casework.CaseEvent.CaseRouted;
import org.tiepdan.tracking.casework.CaseEvent.CaseTransferred;
import org.tiepdan.tracking.casework.CaseEvent.CaseWithdrawn;
import org.tiepdan.tracking.casework.CaseEvent.CommandRejected;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.petition.Competence;
import org.tiepdan.tracking.petition.Petition;

/** One case at one stage of its life. */
public sealed interface Case {

    record Unopened() implements Case {}

    /** A case that exists. */
    sealed interface Opened extends Case {
        Petition petition();

        CaseState state();

        /** Null while an officer has yet to decide. */
        @Nullable
        Competence competence();

        /** Null before the decision, and for a case that ended without one. */
        default @Nullable Settlement settlement() {
            return null;
        }
    }

    record InTriage(Petition petition) implements Opened {
        @Override
        public CaseState state() {
            return CaseState.IN_TRIAGE;
        }

        @Override
        public @Nullable Competence competence() {
            return null;
        }
    }

    record Routed(Petition petition, Competence competence) implements Opened {
        @Override
        public CaseState state() {
            return CaseState.ROUTED;
        }
    }

    record Accepted(Petition petition, Competence competence) implements Opened {
        @Override
        public CaseState state() {
            return CaseState.ACCEPTED;
        }
    }

    record Decided(Petition petition, Competence competence, Settlement settlement) implements Opened {
        @Override
        public CaseState state() {
            return CaseState.DECIDED;
        }
    }

    record Closed(
            Petition petition,
            Competence competence,
            ClosedAs closedAs,
            @Nullable Settlement settlement) implements Opened {
        @Override
        public CaseState state() {
            return CaseState.CLOSED;
        }
    }

    /** @throws IllegalStateException when the event cannot have happened at this stage */
    static Case evolve(Case before, CaseEvent event) {
        return switch (event) {
            case CaseOpened opened -> opened(opened);
            case CaseRouted routed ->
                new Routed(
                        opened(before, event).petition().decided(routed.instance(), routed.procedure()),
                        new Competence(routed.competentBody(), routed.outcome()));
            case CaseObjected _ -> new InTriage(opened(before, event).petition());
            case CaseTransferred transferred ->
                new Routed(
                        opened(before, event).petition(),
                        new Competence(
                                transferred.to(), competence(before, event).outcome()));
            case CaseAccepted _ -> new Accepted(opened(before, event).petition(), competence(before, event));
            case CaseDecided decided ->
                new Decided(opened(before, event).petition(), competence(before, event), decided.settlement());
            case CaseClosed closed ->
                new Closed(
                        opened(before, event).petition(),
                        competence(before, event),
                        closed.closedAs(),
                        before instanceof Decided decided ? decided.settlement() : null);
            case CaseRefused _, CaseAnswered _, CaseWithdrawn _, CommandRejected _, LimitChanged _ -> before;
        };
    }

    private static Case opened(CaseOpened event) {
        return event.outcome() == null
                ? new InTriage(event.petition())
                : new Routed(event.petition(), new Competence(event.competentBody(), event.outcome()));
    }

    private static Opened opened(Case before, CaseEvent event) {
        if (before instanceof Opened opened) {
            return opened;
        }
        throw new IllegalStateException(
                "Expected a case before " + event.getClass().getSimpleName() + ".");
    }

    private static Competence competence(Case before, CaseEvent event) {
        var competence = opened(before, event).competence();
        if (competence == null) {
            throw new IllegalStateException(
                    "Expected a competent body before " + event.getClass().getSimpleName() + ".");
        }
        return competence;
    }
}
