package org.tiepdan.tracking.casework.adapter.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.petition.Competence;
import org.tiepdan.tracking.petition.Petition;

/**
 * A case as the store keeps it. Its members are written in their order and without their names: a new one comes last and may be
 * null, and none is taken out.
 *
 * @param version of this form, for what that rule cannot express
 * @param correlationId of the petition's first event, for events that no record leads to
 * @param suspendedSince with {@code suspendedFor}, only of a case that is suspended
 * @param acts null in what an earlier program kept
 * @param triageSince with {@code decider}, only of a case in triage; null in what an earlier program kept
 * @param chain the last event that was written of the case; null in what an earlier program kept, whose chain begins with the next event
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
        int hop,
        List<String> heard,
        List<StoredDeadline> deadlines,
        @Nullable ChainLink chain,
        @Nullable LocalDate suspendedSince,
        @Nullable String suspendedFor,
        @Nullable List<StoredAct> acts,
        @Nullable LocalDate triageSince,
        @Nullable String decider) {
    private static final int VERSION = 1;

    static byte[] write(CaseFile file, String correlationId, ChainLink chain) {
        if (!(file.stage() instanceof Case.Opened stage)) {
            throw new IllegalArgumentException("Expected a case that was opened.");
        }
        return StateForm.MAPPER.writeValueAsBytes(new StoredCase(
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
                file.deadlines().stream().map(StoredDeadline::of).toList(),
                chain,
                stage instanceof Case.Suspended suspended ? suspended.since() : null,
                stage instanceof Case.Suspended suspended ? suspended.ground() : null,
                file.acts() == null
                        ? null
                        : file.acts().stream().map(StoredAct::of).toList(),
                stage instanceof Case.InTriage triage ? triage.since() : null,
                stage instanceof Case.InTriage triage ? triage.decider() : null));
    }

    public static StoredCase read(byte[] bytes) {
        var stored = StateForm.MAPPER.readValue(bytes, StoredCase.class);
        if (stored.version() != VERSION) {
            throw new IllegalStateException("Expected stored cases of version " + VERSION + ", but found version "
                    + stored.version() + ": this program is older than its state.");
        }
        return stored;
    }

    public ChainLink chainOrNone() {
        return chain == null ? ChainLink.NONE : chain;
    }

    public CaseFile file() {
        return new CaseFile(
                stage(),
                lastActOn,
                hop,
                heard,
                deadlines.stream().map(StoredDeadline::deadline).toList(),
                acts == null ? null : acts.stream().map(StoredAct::act).toList());
    }

    private Case stage() {
        return switch (state) {
            case IN_TRIAGE ->
                new Case.InTriage(petition, triageSince == null ? petition.receivedOn() : triageSince, decider);
            case ROUTED -> new Case.Routed(petition, need(competence));
            case ACCEPTED -> new Case.Accepted(petition, need(competence));
            case SUSPENDED -> new Case.Suspended(petition, need(competence), need(suspendedSince), need(suspendedFor));
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
