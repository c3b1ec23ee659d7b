package org.tiepdan.tracking.casework.adapter.stream;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.Settlement;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.Competence;
import org.tiepdan.tracking.casework.Petition;
import org.tiepdan.tracking.deadline.Deadline;

/**
 * A case as it stands in the store.
 *
 * @param version of this form; a reader of a later form must still read the earlier
 * @param correlationId of the petition's first event, for events that no record leads to
 */
public record StoredCase(
        int version,
        String correlationId,
        Petition petition,
        CaseState state,
        @Nullable Competence competence,
        @Nullable Settlement settlement,
        @Nullable ClosedAs closedAs,
        @Nullable LocalDate lastActOn,
        List<Deadline> deadlines) {
    private static final int VERSION = 1;

    static byte[] write(CaseFile file, String correlationId) {
        if (!(file.stage() instanceof Case.Opened stage)) {
            throw new IllegalArgumentException("Expected a case that was opened.");
        }
        return EventJson.MAPPER.writeValueAsBytes(new StoredCase(
                VERSION,
                correlationId,
                stage.petition(),
                stage.state(),
                stage.competence(),
                stage.settlement(),
                stage instanceof Case.Closed closed ? closed.closedAs() : null,
                file.lastActOn(),
                file.deadlines()));
    }

    public static StoredCase read(byte[] json) {
        var stored = EventJson.MAPPER.readValue(json, StoredCase.class);
        if (stored.version() != VERSION) {
            throw new IllegalStateException("Expected stored cases of version " + VERSION + ", but found version "
                    + stored.version() + ": this program is older than its state.");
        }
        return stored;
    }

    public CaseFile file() {
        return new CaseFile(stage(), lastActOn, deadlines);
    }

    private Case stage() {
        return switch (state) {
            case IN_TRIAGE -> new Case.InTriage(petition);
            case ROUTED -> new Case.Routed(petition, need(competence));
            case ACCEPTED -> new Case.Accepted(petition, need(competence));
            case DECIDED -> new Case.Decided(petition, need(competence), need(settlement));
            case CLOSED -> new Case.Closed(petition, need(competence), need(closedAs), settlement);
        };
    }

    private <T> T need(@Nullable T member) {
        if (member == null) {
            throw new IllegalStateException("Expected a whole stored case that is " + state + ".");
        }
        return member;
    }
}
