package org.tiepdan.tracking.casework.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.Channel;
import org.tiepdan.lawpack.Outcome;
import org.tiepdan.lawpack.PetitionType;
import org.tiepdan.lawpack.Settlement;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineState;

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
        List<DeadlineView> deadlines) {

    /** @param metOn the day of the act that met it; absent otherwise */
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
            String calendar) {

        static DeadlineView of(Deadline deadline) {
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
                    deadline.calendar());
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
                file.deadlines().stream().map(DeadlineView::of).toList());
    }
}
