package org.tiepdan.tracking.casework.adapter.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.petition.Competence;
import org.tiepdan.tracking.petition.Petition;

/**
 * A case as it stands in the store.
 *
 * @param version of this form; a reader of a later form must still read the earlier: an office is upgraded in place
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
        @Nullable Integer hop,
        @Nullable List<String> heard,
        List<StoredDeadline> deadlines) {
    private static final int VERSION = 2;
    /** Without hop, heard and warnings. */
    private static final int FIRST_VERSION = 1;

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
                file.hop(),
                file.heard(),
                file.deadlines().stream().map(StoredDeadline::of).toList()));
    }

    public static StoredCase read(byte[] json) {
        var stored = EventJson.MAPPER.readValue(json, StoredCase.class);
        if (stored.version() < FIRST_VERSION || stored.version() > VERSION) {
            throw new IllegalStateException("Expected stored cases of version 1 to " + VERSION + ", but found version "
                    + stored.version() + ": this program is older than its state.");
        }
        return stored;
    }

    public CaseFile file() {
        return new CaseFile(
                stage(),
                lastActOn,
                hop == null ? leastHop() : hop,
                Objects.requireNonNullElse(heard, List.of()),
                deadlines.stream().map(StoredDeadline::deadline).toList());
    }

    /**
     * Version 1 did not count: the transfers that are still to be seen are as many as there were at least. A body that has the
     * case owes what the one before it owed, so a rule that was set again tells of a transfer.
     */
    private int leastHop() {
        long timesTaken = deadlines.stream()
                .collect(Collectors.groupingBy(StoredDeadline::ruleId, Collectors.counting()))
                .values()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(1L);
        int byRouting = competence != null && competence.outcome() == Outcome.TRANSFER ? 1 : 0;
        return byRouting + (int) timesTaken - 1;
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
