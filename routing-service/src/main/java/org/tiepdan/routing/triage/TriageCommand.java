package org.tiepdan.routing.triage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.desk.TriageReason;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.completion.CompletedFacts;
import org.tiepdan.routing.split.SplitMatter;

/** A command about a petition at the desk. */
public sealed interface TriageCommand {
    /** Code of the body that acts. */
    String by();

    /** Opaque reference of the officer. */
    String officer();

    /** The legal day of the act, in Viet Nam. */
    LocalDate on();

    /** Code of {@code triage_reasons.csv}. */
    String reason();

    /** The use of the reason. */
    TriageReason.Use use();

    /**
     * @param competentBody code of the body the petition goes to; null for the receiving side itself
     * @param instance which instance of a complaint is settled; null if the petition states it
     */
    record DecideTriage(
            String by,
            String officer,
            LocalDate on,
            Outcome outcome,
            @Nullable String competentBody,
            @Nullable Integer instance,
            String reason)
            implements TriageCommand {
        @Override
        public TriageReason.Use use() {
            return TriageReason.Use.DECISION;
        }
    }

    /** @param matters what the petition is split into, at least two */
    record SplitPetition(String by, String officer, LocalDate on, List<SplitMatter> matters, String reason)
            implements TriageCommand {
        public SplitPetition {
            matters = List.copyOf(matters);
        }

        @Override
        public TriageReason.Use use() {
            return TriageReason.Use.SPLIT;
        }
    }

    /** An officer learnt missing facts, or that the writer corrected the petition; the rules decide again. */
    record CompleteFacts(String by, String officer, LocalDate on, CompletedFacts facts, String reason)
            implements TriageCommand {
        @Override
        public TriageReason.Use use() {
            return TriageReason.Use.FACTS;
        }
    }

    /** @param conflict id of the event that came with the key of another petition */
    record ResolveConflict(String by, String officer, LocalDate on, String conflict, String reason)
            implements TriageCommand {
        @Override
        public TriageReason.Use use() {
            return TriageReason.Use.CONFLICT;
        }
    }

    /** A presumed copy is not a copy. */
    record Unlink(String by, String officer, LocalDate on, String reason) implements TriageCommand {
        @Override
        public TriageReason.Use use() {
            return TriageReason.Use.UNLINK;
        }
    }

    /** @param proposedBody code of the body that the objecting one thinks competent; null for none */
    record ObjectToJurisdiction(
            String by,
            String officer,
            LocalDate on,
            String reason,
            @Nullable String proposedBody) implements TriageCommand {
        @Override
        public TriageReason.Use use() {
            return TriageReason.Use.OBJECTION;
        }
    }
}
