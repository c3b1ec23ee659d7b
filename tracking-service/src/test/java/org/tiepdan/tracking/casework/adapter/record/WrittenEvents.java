package org.tiepdan.tracking.casework.adapter.record;

import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.calendar.WorkedDay;
import org.tiepdan.lawpack.escalation.EscalationStep;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.LimitStep;
import org.tiepdan.lawpack.limit.LimitUnit;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.ComplexityCriterion;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseEvent;
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
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Notified;
import org.tiepdan.tracking.casework.result.SettlementResult;
import org.tiepdan.tracking.casework.stage.ExecutionStage;
import org.tiepdan.tracking.casework.stage.ReportStage;
import org.tiepdan.tracking.deadline.Changes;
import org.tiepdan.tracking.deadline.Changes.Pause;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineApproaching;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineCancelled;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineElapsed;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEndedLate;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEscalated;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMet;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMissed;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlinePaused;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineRevised;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineSet;
import org.tiepdan.tracking.deadline.DeadlineState;
import org.tiepdan.tracking.deadline.Escalation;
import org.tiepdan.tracking.deadline.Terms;
import org.tiepdan.tracking.petition.CaseRole;
import org.tiepdan.tracking.petition.Competence;
import org.tiepdan.tracking.petition.Petition;

/** Events as tracking writes them, each with a sample in the contract. */
final class WrittenEvents {
    static final String OTHER = "19-05860";
    static final Instant NOW = Instant.parse("2026-07-01T02:15:03.410Z");
    static final Petition PETITION = new Petition(
            new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e"),
            PetitionType.COMPLAINT,
            1,
            Channel.IN_PERSON,
            "19-btcd",
            Instant.parse("2026-07-01T02:15:00Z"),
            NOW,
            null,
            null,
            null,
            null,
            null);
    private static final List<String> MATTERS = ContractSamples.value("case.split.v1").get("matters").values().stream()
            .map(id -> id.stringValue())
            .toList();
    static final Terms TERMS = new Terms(
            "KN-ACCEPT-1",
            LimitStep.ACCEPTANCE,
            LimitEvent.ASSIGNED,
            "Thụ lý khiếu nại lần đầu",
            "Accept or refuse a first complaint",
            on("2026-07-01"),
            on("2026-07-10"),
            on("2026-07-10"),
            Instant.parse("2026-07-10T17:00:00Z"),
            COMMUNE,
            "LKN 27 (Luật 136/2025 2.15b; NĐ155/2026 10)",
            "vn-calendar-8a1b2c3d4e5f",
            "vn-3f9a1c20d4e5",
            null,
            null);
    static final Deadline LIMIT = new Deadline(
            TERMS,
            new Deadline.Counted(
                    7,
                    LimitUnit.WORKING_DAY,
                    List.of(
                            new SkippedDay(on("2026-07-04"), "Thứ Bảy", "Saturday"),
                            new SkippedDay(on("2026-07-05"), "Chủ nhật", "Sunday")),
                    List.of(new WorkedDay(on("2026-07-11"), "Làm bù cho thứ Hai", "In exchange for Monday"))),
            Instant.parse("2026-07-10T17:00:00Z"),
            Instant.parse("2026-07-06T17:00:00Z"),
            null,
            "cause",
            DeadlineState.OPEN,
            null,
            Changes.NONE,
            null);

    static final SettlementResult RESULT = new SettlementResult(
            new SettlementResult.Worth(new BigDecimal("120.5"), null),
            new SettlementResult.Returned(null, new SettlementResult.Share(null, new BigDecimal("1000.0"), 1)),
            new SettlementResult.Discipline(2, 1),
            null);

    static List<CaseEvent> written() {
        return List.of(
                new CaseOpened(PETITION, COMMUNE, Outcome.TRANSFER, on("2026-07-01"), 1, false),
                new CaseRouted(COMMUNE, Outcome.TRANSFER, on("2026-07-02"), null, null, 1),
                new CaseObjected(COMMUNE, OFFICER, on("2026-07-03"), "NOT-COMPETENT", 2, null, null),
                new CaseSplit(MATTERS, on("2026-08-20")),
                new CaseMatterMoved(MATTERS.getFirst(), true, true, on("2026-09-10")),
                new CaseAccepted(COMMUNE, OFFICER, on("2026-07-06")),
                new CaseRefused(COMMUNE, OFFICER, on("2026-07-06"), "LKN-11-6"),
                new CaseAnswered(COMMUNE, OFFICER, on("2026-07-08")),
                new CaseTransferred(COMMUNE, OFFICER, on("2026-07-03"), PROVINCE, 2),
                new CaseDecided(COMMUNE, OFFICER, on("2026-07-30"), Settlement.PARTLY_RIGHT, RESULT),
                new CaseWithdrawn(COMMUNE, OFFICER, on("2026-07-10"), null, null),
                new CaseFoundComplex(COMMUNE, OFFICER, on("2026-07-06"), List.of(ComplexityCriterion.SEVERAL_PLACES)),
                new CaseExtended(COMMUNE, OFFICER, on("2026-07-06"), 30, null),
                new CaseSuspended(COMMUNE, OFFICER, on("2026-07-06"), "WAITING-FOR-RESULT", null),
                new CaseResumed(COMMUNE, OFFICER, on("2026-07-06"), null),
                new CaseTerminated(COMMUNE, OFFICER, on("2026-07-06"), "NO-SUCCESSOR"),
                new DialogueHeld(COMMUNE, OFFICER, on("2026-07-06"), on("2026-06-29"), null),
                new CaseNotified(COMMUNE, OFFICER, on("2026-07-06"), Notified.DECISION),
                new CasePublished(COMMUNE, OFFICER, on("2026-07-06")),
                new CaseExecuted(COMMUNE, OFFICER, on("2026-07-06"), ExecutionStage.ORDERED),
                new CaseLodgedAgain(COMMUNE, OFFICER, on("2026-07-06"), "1a3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e"),
                new CaseTakenOver(PROVINCE, OFFICER, on("2026-07-06"), COMMUNE),
                new CaseReported(COMMUNE, OFFICER, on("2026-07-06"), ReportStage.DEMANDED),
                new CaseUrged(COMMUNE, OFFICER, on("2026-07-06"), OTHER, null),
                new CaseEffective(on("2026-08-31")),
                new CaseSucceeded(CaseRole.COMPETENT, OTHER, COMMUNE, on("2026-08-01")),
                new CaseCorrected(
                        COMMUNE,
                        OFFICER,
                        on("2026-07-06"),
                        "1d9e0b7c-6a5f-3e21-b0c4-55aa0f3f2e90",
                        "acceptance",
                        CorrectionReason.WRONG_DAY,
                        new AcceptCase(COMMUNE, OFFICER, on("2026-07-04")),
                        null,
                        accepted()),
                new CaseEffectVoided(on("2026-08-31"), "case.corrected"),
                new CaseClosed(ClosedAs.SETTLED, on("2026-08-03"), COMMUNE),
                new CommandRejected(
                        "decision",
                        COMMUNE,
                        OFFICER,
                        on("2026-07-03"),
                        "not-allowed-in-state",
                        ContractSamples.value("command.rejected.v1").get("vi").stringValue(),
                        ContractSamples.value("command.rejected.v1").get("en").stringValue()),
                new LimitChanged(new DeadlineSet(LIMIT)),
                new LimitChanged(new DeadlineEscalated(
                        LIMIT,
                        new Escalation.Step(EscalationStep.URGE, on("2026-07-11"), "19-btcd"),
                        COMMUNE,
                        0,
                        "NĐ154/2026 6.4a, 32.1; LTCD 15.3d, 26.1b",
                        Instant.parse("2026-07-10T17:00:00.640Z"),
                        null)),
                new LimitChanged(new DeadlineEndedLate(LIMIT, on("2026-07-14"), "case.accepted")),
                new LimitChanged(new DeadlineMet(LIMIT, on("2026-07-06"), false, false)),
                new LimitChanged(new DeadlineApproaching(
                        LIMIT, 3, 3, Instant.parse("2026-07-06T17:00:00.410Z"), LIMIT.checkAt())),
                new LimitChanged(new DeadlineMissed(LIMIT, Instant.parse("2026-07-10T17:00:00.640Z"), null)),
                new LimitChanged(new DeadlineCancelled(LIMIT, "case.withdrawn", false)),
                new LimitChanged(new DeadlinePaused(LIMIT, new Pause(on("2026-07-06"), null, "WAITING-FOR-RESULT"))));
    }

    private static CaseFile accepted() {
        var stage = new Case.Accepted(PETITION, new Competence(COMMUNE, Outcome.TRANSFER));
        return new CaseFile(stage, on("2026-07-04"), 1, List.of(), List.of(), List.of());
    }

    /** Types whose samples have members of other kinds of limit, or of a longer history, that this class does not write. */
    static List<CaseEvent> writtenInPart() {
        return List.of(
                new LimitChanged(new DeadlineElapsed(LIMIT)),
                new LimitChanged(new DeadlineRevised(LIMIT, LIMIT, "case.extended", false, null)));
    }

    private WrittenEvents() {}
}
