package org.tiepdan.reporting.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.CaseParties;

/**
 * One case, as known at one moment.
 *
 * @param parent for a matter (vụ việc), id of the petition (đơn) from which it was split; null for a petition
 * @param receivedOn the day of receipt
 * @param receivingBody that received it, or its superior if the petition complains of that body
 * @param field code of the official report
 * @param instance 1 or 2; null if unknown
 * @param petitionerKind null if unknown
 * @param signatories how many signed; null if unknown
 * @param respondentBody that it complains of; null if it names none
 * @param marks known at that moment, the earliest day first
 * @param limits that a body owes or owed
 * @param parties who may see it
 */
public record CaseAccount(
        String id,
        @Nullable String parent,
        String type,
        String channel,
        LocalDate receivedOn,
        String receivingBody,
        @Nullable String field,
        @Nullable String commune,
        @Nullable Integer instance,
        @Nullable String petitionerKind,
        @Nullable Integer signatories,
        @Nullable String respondentBody,
        List<Mark> marks,
        List<LimitAccount> limits,
        CaseParties parties) {
    private static final String REPLY = "case.notified.v1/RESULT_TO_SENDER";

    public Stream<Mark> of(Mark.Kind kind) {
        return marks.stream().filter(mark -> mark.kind() == kind);
    }

    public Optional<Mark> first(Mark.Kind kind) {
        return of(kind).findFirst();
    }

    public Optional<Mark> last(Mark.Kind kind) {
        return of(kind).reduce((_, later) -> later);
    }

    /** The day on which it ended; empty while it is open. */
    public Optional<LocalDate> closedOn() {
        return last(Mark.Kind.CLOSED).map(Mark::on);
    }

    /** The times during which bodies had it, in order; a body that passed it on the same day has one of length zero. */
    public List<Stint> stints() {
        return Stints.of(this);
    }

    /** The handling (xử lý đơn): the first decision on competence, or the split into matters; empty before that. */
    public Optional<Mark> handling() {
        return marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.ROUTED || mark.kind() == Mark.Kind.SPLIT)
                .findFirst();
    }

    /** The day of acceptance (thụ lý), by the body that took it over last; empty before that. */
    public Optional<LocalDate> acceptedOn() {
        return last(Mark.Kind.ACCEPTED).map(Mark::on);
    }

    /** The day of the decision; empty before that. */
    public Optional<LocalDate> decidedOn() {
        return last(Mark.Kind.DECIDED).map(Mark::on);
    }

    /** How the decision settled it; empty before the decision. */
    public Optional<String> settlement() {
        return last(Mark.Kind.DECIDED).map(Mark::code);
    }

    /** The results of the decision; empty if unknown. */
    public Optional<SettlementResult> result() {
        return last(Mark.Kind.RESULT).map(Mark::code).map(SettlementResult::parse);
    }

    /** Replies to a transfer (văn bản phúc đáp): the settling body reports the result to the one that transferred the petition. */
    public Stream<Mark> replies() {
        return of(Mark.Kind.ACT).filter(act -> REPLY.equals(act.code()));
    }

    /** How it ended; empty while it is open. */
    public Optional<String> closedAs() {
        return last(Mark.Kind.CLOSED).map(Mark::code);
    }

    /** The day of its latest event, the last that matters for any period. */
    public LocalDate lastOn() {
        return marks.stream().map(Mark::on).max(Comparator.naturalOrder()).orElse(receivedOn);
    }

    /**
     * Whether it repeats another case: it is a petition, but no matter of its own. This also holds for a period before
     * it was linked, because it repeated the other case from its first day. As then known, it was no copy.
     */
    public boolean copy() {
        return first(Mark.Kind.COPY).isPresent();
    }
}
