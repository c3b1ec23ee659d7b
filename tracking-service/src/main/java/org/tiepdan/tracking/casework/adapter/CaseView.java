package org.tiepdan.tracking.casework.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.calendar.WorkedDay;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.limit.LimitUnit;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineState;
import org.tiepdan.tracking.petition.Procedure;

/** A case as it is shown, over HTTP and in replies. */
public record CaseView(
        String caseId,
        PetitionType type,
        @Nullable Integer instance,
        Channel channel,
        CaseState state,
        @Nullable ClosedAs closedAs,
        @Nullable Settlement settlement,
        String receivingBody,
        @Nullable String competentBody,
        @Nullable Outcome outcome,
        Instant receivedAt,
        Instant openedAt,
        @Nullable Procedure procedure,
        @Nullable Integer hop,
        List<DeadlineView> deadlines) {

    /**
     * @param metOn the day of the act that met it; absent otherwise
     * @param length in {@code unit}s; absent, with {@code unit} and {@code skipped}, for a limit set before that was kept
     * @param skipped the rest days that were not counted, or over which the last day was rolled
     * @param worked the worked days that were counted, or on which the last day could stay; absent where there are none,
     *     or the limit was set before they were kept
     */
    public record DeadlineView(
            String ruleId,
            String nameVi,
            String nameEn,
            LocalDate startsOn,
            LocalDate statutoryDueOn,
            LocalDate dueOn,
            Instant dueAt,
            String owedBy,
            DeadlineState state,
            @Nullable LocalDate metOn,
            String basis,
            String calendar,
            @Nullable Integer length,
            @Nullable LimitUnit unit,
            @Nullable List<SkippedDay> skipped,
            @Nullable List<WorkedDay> worked) {

        static DeadlineView of(Deadline deadline) {
            var counted = deadline.counted();
            return new DeadlineView(
                    deadline.ruleId(),
                    deadline.nameVi(),
                    deadline.nameEn(),
                    deadline.startsOn(),
                    deadline.statutoryDueOn(),
                    deadline.dueOn(),
                    deadline.dueAt(),
                    deadline.owedBy(),
                    deadline.state(),
                    deadline.metOn(),
                    deadline.basis(),
                    deadline.calendar(),
                    counted == null ? null : counted.length(),
                    counted == null ? null : counted.unit(),
                    counted == null ? null : counted.skipped(),
                    counted == null || counted.worked().isEmpty() ? null : counted.worked());
        }
    }

    /** @return null for a case that was never opened */
    public static @Nullable CaseView of(CaseFile file) {
        if (!(file.stage() instanceof Case.Opened stage)) {
            return null;
        }
        var petition = stage.petition();
        var competence = stage.competence();
        return new CaseView(
                petition.caseId().value(),
                petition.type(),
                petition.instance(),
                petition.channel(),
                stage.state(),
                stage instanceof Case.Closed closed ? closed.closedAs() : null,
                stage.settlement(),
                petition.receivingBody(),
                competence == null ? null : competence.body(),
                competence == null ? null : competence.outcome(),
                petition.receivedAt(),
                petition.openedAt(),
                petition.procedure(),
                file.hop(),
                file.deadlines().stream().map(DeadlineView::of).toList());
    }
}
