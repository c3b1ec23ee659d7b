package org.tiepdan.reporting.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.CaseParties;

/**
 * One case at what was known of it at one moment.
 *
 * @param parent of a matter (vụ việc): id of the petition (đơn) that it was split from; null for a petition
 * @param receivedOn the day of receipt
 * @param receivingBody that received it, or the one above where it complains of that body
 * @param field code of the official report
 * @param instance 1 or 2; null where nobody said
 * @param petitionerKind null where nobody said
 * @param signatories how many signed; null where nobody said
 * @param marks that are known, the earliest day first
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

    /** The day on which it ended; empty while it has not. */
    public Optional<LocalDate> closedOn() {
        return last(Mark.Kind.CLOSED).map(Mark::on);
    }

    /** The times during which bodies had it, in order; one of no length for a body that passed it on the day it got it. */
    public List<Stint> stints() {
        return Stints.of(this);
    }

    /** The handling (xử lý đơn): the first decision who is competent, or that it goes on as its matters; empty before that. */
    public Optional<Mark> handling() {
        return marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.ROUTED || mark.kind() == Mark.Kind.SPLIT)
                .findFirst();
    }

    /** The day on which it was taken up (thụ lý), by whom took it over last; empty while nobody has. */
    public Optional<LocalDate> acceptedOn() {
        return last(Mark.Kind.ACCEPTED).map(Mark::on);
    }

    /** The day of the decision; empty while there is none. */
    public Optional<LocalDate> decidedOn() {
        return last(Mark.Kind.DECIDED).map(Mark::on);
    }

    /** How the decision settled it; empty while there is none. */
    public Optional<String> settlement() {
        return last(Mark.Kind.DECIDED).map(Mark::code);
    }

    /** What the decision brings about; empty where nobody said. */
    public Optional<SettlementResult> result() {
        return last(Mark.Kind.RESULT).map(Mark::code).map(SettlementResult::parse);
    }

    /** Replies to a transfer (văn bản phúc đáp): the body that settles it reports the result to the one that transferred it. */
    public Stream<Mark> replies() {
        return of(Mark.Kind.ACT).filter(act -> REPLY.equals(act.code()));
    }

    /** How it ended; empty while it has not. */
    public Optional<String> closedAs() {
        return last(Mark.Kind.CLOSED).map(Mark::code);
    }

    /** Its last day in any period: of what happened last. */
    public LocalDate lastOn() {
        return marks.stream().map(Mark::on).max(Comparator.naturalOrder()).orElse(receivedOn);
    }

    /** It repeats another case: a petition, and no matter of its own. */
    public boolean copy() {
        return first(Mark.Kind.COPY).isPresent();
    }
}
