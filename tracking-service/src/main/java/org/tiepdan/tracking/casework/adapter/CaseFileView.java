package org.tiepdan.tracking.casework.adapter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.petition.ConflictOfInterest;

/**
 * A case as it is shown, over HTTP and in replies. Of a petition that was split it names no matter: who sees the petition may not see each of
 * them, and the register says which (ADR 90).
 */
public record CaseFileView(
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
        List<DeadlineView> deadlines,
        @Nullable ConflictOfInterest conflict,
        @Nullable List<ActView> acts,
        @Nullable String parent) {

    /** @return null for a case that was never opened */
    public static @Nullable CaseFileView of(CaseFile file) {
        return of(file, ActView.of(file));
    }

    /** As a reply has it: all that was ever recorded would go with each act. */
    public static @Nullable CaseFileView withoutActs(CaseFile file) {
        return of(file, null);
    }

    private static @Nullable CaseFileView of(CaseFile file, @Nullable List<ActView> acts) {
        if (!(file.stage() instanceof Case.Opened stage)) {
            return null;
        }
        var petition = stage.petition();
        var competence = stage.competence();
        return new CaseFileView(
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
                file.deadlines().stream().map(DeadlineView::of).toList(),
                petition.conflict(),
                acts,
                petition.parent().orElse(null));
    }
}
