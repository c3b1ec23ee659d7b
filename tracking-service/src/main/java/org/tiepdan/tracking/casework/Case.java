package org.tiepdan.tracking.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.tracking.petition.Competence;
import org.tiepdan.tracking.petition.Petition;

/** One case at one stage of its life. */
public sealed interface Case {

    record Unopened() implements Case {}

    /** A case that exists. */
    sealed interface Opened extends Case {
        Petition petition();

        CaseState state();

        /** Null until an officer has decided. */
        @Nullable
        Competence competence();

        /** The result of the settlement; null before the decision, and for a case that ended without one. */
        default @Nullable Settlement settlement() {
            return null;
        }
    }

    /**
     * @param since the legal day from which an officer has to decide
     * @param decider code of the common superior that decides after several hand-overs; null for the receiving side
     */
    record InTriage(
            Petition petition, LocalDate since, @Nullable String decider) implements Opened {
        @Override
        public CaseState state() {
            return CaseState.IN_TRIAGE;
        }

        @Override
        public @Nullable Competence competence() {
            return null;
        }
    }

    /** It was split into matters; it ends when all of them have. */
    record Split(Petition petition) implements Opened {
        @Override
        public CaseState state() {
            return CaseState.SPLIT;
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

    /**
     * @param since the first day that is not counted
     * @param ground code of a ground of suspension
     */
    record Suspended(Petition petition, Competence competence, LocalDate since, String ground) implements Opened {
        @Override
        public CaseState state() {
            return CaseState.SUSPENDED;
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
}
