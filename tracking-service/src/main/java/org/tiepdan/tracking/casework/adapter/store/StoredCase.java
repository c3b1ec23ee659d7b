package org.tiepdan.tracking.casework.adapter.store;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.history.GrowingList;
import org.tiepdan.tracking.petition.Competence;
import org.tiepdan.tracking.petition.Petition;

/**
 * The stored form of a case. Members are written in order without names, so a new one must come last and be nullable, and none may be
 * removed.
 *
 * @param version version of this format, for changes that this rule does not cover
 * @param correlationId of the petition's first event, for events that no record causes
 * @param suspendedSince with {@code suspendedFor}, only of a case that is suspended
 * @param acts only in a case stored by an earlier version, until it is rewritten; null before acts were stored, and since they are stored
 *     separately
 * @param triageSince with {@code decider}, only for a case in triage; null in data of earlier versions
 * @param kept null in data of earlier versions
 * @param chain the last event written about the case; null in data of earlier versions, whose chain begins with the next event
 */
record StoredCase(
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
        @Nullable String decider,
        @Nullable Kept kept) {
    private static final int VERSION = 1;

    /**
     * The case's acts, answers and refusals.
     *
     * @param acts number of acts; null if none are stored
     * @param counted number of acts that count against the limit
     * @param answers number of answers to commands stored so far
     * @param refusals number of refusals recorded so far
     * @param apart see {@link Acts}
     * @param latest see there
     */
    record Kept(
            @Nullable Integer acts,
            @Nullable Integer counted,
            int answers,
            int refusals,
            int apart,
            @Nullable ByteBuffer latest) {
        private static final Kept NOTHING = new Kept(null, null, 0, 0, 0, null);

        Acts place() {
            if (latest == null) {
                return new Acts(apart, Acts.NONE.latest());
            }
            var bytes = new byte[latest.remaining()];
            latest.duplicate().get(bytes);
            return new Acts(apart, Bytes.wrap(bytes));
        }
    }

    static byte[] write(KeptCase kept, Acts acts) {
        var file = kept.file();
        if (!(file.stage() instanceof Case.Opened stage)) {
            throw new IllegalArgumentException("Expected a case that was opened.");
        }
        return StateForm.MAPPER.writeValueAsBytes(new StoredCase(
                VERSION,
                kept.correlationId(),
                stage.petition(),
                stage.state(),
                stage.competence(),
                stage.settlement(),
                stage instanceof Case.Closed closed ? closed.closedAs() : null,
                file.lastActOn(),
                file.hop(),
                file.heard(),
                file.deadlines().stream().map(StoredDeadline::of).toList(),
                kept.chain(),
                stage instanceof Case.Suspended suspended ? suspended.since() : null,
                stage instanceof Case.Suspended suspended ? suspended.ground() : null,
                null,
                stage instanceof Case.InTriage triage ? triage.since() : null,
                stage instanceof Case.InTriage triage ? triage.decider() : null,
                new Kept(
                        file.acts() == null ? null : file.acts().size(),
                        file.acts() == null ? null : file.actCount(),
                        kept.answers(),
                        kept.refusals(),
                        acts.apart(),
                        ByteBuffer.wrap(acts.latest().get()))));
    }

    static StoredCase read(byte[] bytes) {
        var stored = StateForm.MAPPER.readValue(bytes, StoredCase.class);
        if (stored.version() != VERSION) {
            throw new IllegalStateException("Expected stored cases of version " + VERSION + ", but found version "
                    + stored.version() + ": this program is older than its state.");
        }
        return stored;
    }

    /** @param source reads the acts from their storage, the earliest first */
    KeptCase kept(Function<Acts, List<Act>> source) {
        var numbers = kept == null ? Kept.NOTHING : kept;
        return new KeptCase(
                file(numbers, source),
                correlationId,
                chain == null ? ChainLink.NONE : chain,
                numbers.answers(),
                numbers.refusals(),
                numbers.place());
    }

    private @Nullable List<Act> acts(Kept numbers, Function<Acts, List<Act>> source) {
        var count = numbers.acts();
        if (count == null || numbers.counted() == null) {
            return acts == null ? null : acts.stream().map(StoredAct::act).toList();
        }
        return GrowingList.keptElsewhere(count, numbers.counted(), () -> source.apply(numbers.place()));
    }

    private CaseFile file(Kept numbers, Function<Acts, List<Act>> source) {
        return new CaseFile(
                stage(),
                lastActOn,
                hop,
                heard,
                deadlines.stream().map(StoredDeadline::deadline).toList(),
                acts(numbers, source));
    }

    private Case stage() {
        return switch (state) {
            case IN_TRIAGE ->
                new Case.InTriage(petition, triageSince == null ? petition.receivedOn() : triageSince, decider);
            case SPLIT -> new Case.Split(petition);
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
