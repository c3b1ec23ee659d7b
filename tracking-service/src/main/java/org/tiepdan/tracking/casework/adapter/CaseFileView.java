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
 * The public view of a case, over HTTP and in replies. Does not name the matters of a split petition, since a caller may not see each of
 * them; the register lists the visible ones (ADR 90).
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

    /** The view for replies, without acts: otherwise each reply would carry the whole history. */
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
