package org.tiepdan.tracking.casework.adapter.stream;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseEvent.CaseCorrected;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.adapter.CommandRecord;
import tools.jackson.databind.node.ObjectNode;

/** The payload of {@code case.corrected.v1}: what is void, what is recorded in its place, and the case as it now is. */
record Corrected(
        String by,
        String officer,
        LocalDate on,
        String voids,
        String act,
        CorrectionReason reason,
        @Nullable ObjectNode corrected,
        CaseState state,
        @Nullable String competentBody,
        @Nullable Outcome outcome,
        @Nullable ClosedAs closedAs,
        @Nullable Settlement settlement,
        int hop,
        @Nullable LocalDate lastActOn) {

    static Corrected of(CaseCorrected event) {
        if (!(event.after().stage() instanceof Case.Opened stage)) {
            throw new IllegalStateException("Expected a case after its correction.");
        }
        var competence = stage.competence();
        return new Corrected(
                event.by(),
                event.officer(),
                event.on(),
                event.voids(),
                event.act(),
                event.reason(),
                CommandRecord.correctedAct(event.corrected()),
                stage.state(),
                competence == null ? null : competence.body(),
                competence == null ? null : competence.outcome(),
                stage instanceof Case.Closed closed ? closed.closedAs() : null,
                stage.settlement(),
                event.after().hop(),
                event.after().lastActOn());
    }
}
