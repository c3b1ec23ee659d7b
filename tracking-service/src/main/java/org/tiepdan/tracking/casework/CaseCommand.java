package org.tiepdan.tracking.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.escalation.EscalationStep;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.ComplexityCriterion;
import org.tiepdan.tracking.casework.result.SettlementResult;
import org.tiepdan.tracking.casework.stage.ExecutionStage;
import org.tiepdan.tracking.casework.stage.ReportStage;

/** A command by which a body records an act. */
public sealed interface CaseCommand {
    /** Code of the body that acts. */
    String by();

    /** Opaque reference of the officer. */
    String officer();

    /** The legal day of the act. */
    LocalDate on();

    default CommandName name() {
        return CommandName.of(this);
    }

    record AcceptCase(String by, String officer, LocalDate on) implements CaseCommand {}

    /** @param ground code of {@code refusal_grounds.csv}, in any tolerated spelling */
    record RefuseCase(String by, String officer, LocalDate on, String ground) implements CaseCommand {}

    record AnswerCase(String by, String officer, LocalDate on) implements CaseCommand {}

    record TransferCase(String by, String officer, LocalDate on, String to) implements CaseCommand {}

    /**
     * @param reason code of {@code triage_reasons.csv}
     * @param proposedBody code of the body that it thinks competent; null for none
     */
    record ObjectToCase(
            String by,
            String officer,
            LocalDate on,
            String reason,
            @Nullable String proposedBody) implements CaseCommand {}

    /** @param criteria one or more, each once */
    record FindComplex(String by, String officer, LocalDate on, List<ComplexityCriterion> criteria)
            implements CaseCommand {
        public FindComplex {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * @param days in the unit of the limit that runs, at least 1; null for the maximum that the law allows
     * @param reference number of the paper; null if not given
     */
    record ExtendLimit(
            String by,
            String officer,
            LocalDate on,
            @Nullable Integer days,
            @Nullable String reference) implements CaseCommand {
        public ExtendLimit(String by, String officer, LocalDate on, @Nullable Integer days) {
            this(by, officer, on, days, null);
        }
    }

    /**
     * @param ground code of a ground of suspension in the law pack
     * @param reference as for an extension
     */
    record SuspendCase(
            String by,
            String officer,
            LocalDate on,
            String ground,
            @Nullable String reference) implements CaseCommand {
        public SuspendCase(String by, String officer, LocalDate on, String ground) {
            this(by, officer, on, ground, null);
        }
    }

    /** @param reference as for an extension */
    record ResumeCase(
            String by,
            String officer,
            LocalDate on,
            @Nullable String reference) implements CaseCommand {
        public ResumeCase(String by, String officer, LocalDate on) {
            this(by, officer, on, null);
        }
    }

    /** @param ground code of a ground of termination in the law pack */
    record TerminateCase(String by, String officer, LocalDate on, String ground) implements CaseCommand {}

    /** @param notifiedOn when the participants were notified, not after {@code on} */
    record HoldDialogue(String by, String officer, LocalDate on, LocalDate notifiedOn) implements CaseCommand {}

    /** @param result the measures that the decision orders; null if not given */
    record DecideCase(
            String by,
            String officer,
            LocalDate on,
            Settlement settlement,
            @Nullable SettlementResult result) implements CaseCommand {
        public DecideCase(String by, String officer, LocalDate on, Settlement settlement) {
            this(by, officer, on, settlement, null);
        }
    }

    record Notify(String by, String officer, LocalDate on, Notified of) implements CaseCommand {}

    record PublishDecision(String by, String officer, LocalDate on) implements CaseCommand {}

    record ExecuteDecision(String by, String officer, LocalDate on, ExecutionStage stage) implements CaseCommand {}

    /** @param further id of the case of the second complaint or further denunciation */
    record LodgeAgain(String by, String officer, LocalDate on, String further) implements CaseCommand {}

    /** A superior accepts the case instead of the body that is late (NĐ31/2019 5.3). */
    record TakeOver(String by, String officer, LocalDate on) implements CaseCommand {}

    record ReportOverdue(String by, String officer, LocalDate on, ReportStage stage) implements CaseCommand {}

    /** @param step of the ladder against a late body that was taken; null for an urging */
    record UrgeCase(
            String by,
            String officer,
            LocalDate on,
            @Nullable EscalationStep step) implements CaseCommand {
        public UrgeCase(String by, String officer, LocalDate on) {
            this(by, officer, on, null);
        }
    }

    record CloseCase(String by, String officer, LocalDate on) implements CaseCommand {}

    /**
     * @param remaining how many petitioners continue, at least 1; null if none
     * @param continues whether settlement continues nevertheless (LTC 33.3); null for no
     */
    record WithdrawCase(
            String by,
            String officer,
            LocalDate on,
            @Nullable Integer remaining,
            @Nullable Boolean continues) implements CaseCommand {}

    /**
     * @param voids id of the command that was wrongly recorded, or {@link #REGISTRATION}
     * @param corrected the act to record instead, by any body that may correct; null for none
     * @param registeredAs for a registration: id of the petition registered instead; null for none
     */
    record CorrectCase(
            String by,
            String officer,
            LocalDate on,
            String voids,
            CorrectionReason reason,
            @Nullable CaseCommand corrected,
            @Nullable String registeredAs)
            implements CaseCommand {}

    /** Stands for the registration of the case itself among the acts that can be voided. */
    String REGISTRATION = "REGISTRATION";
}
