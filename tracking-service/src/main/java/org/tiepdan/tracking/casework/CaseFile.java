package org.tiepdan.tracking.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.casework.history.GrowingList;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.petition.RoutingFact;
import org.tiepdan.tracking.petition.RoutingFact.DeskDecision;

/**
 * A case with its time limits (hồ sơ vụ việc).
 *
 * @param lastActOn legal day of the latest act that moved the case, which no later act may precede; null before the case was opened
 * @param hop how often the matter has been handed on between bodies
 * @param heard opaque ids of routing's latest facts that changed the case, so that a repeated delivery changes nothing
 * @param deadlines in the order in which they were set
 * @param acts all acts that led to the present state, in order of recording; null for a case of an earlier version, which kept none
 */
public record CaseFile(
        Case stage,
        @Nullable LocalDate lastActOn,
        int hop,
        List<String> heard,
        List<Deadline> deadlines,
        @Nullable List<Act> acts) {
    /** Enough, because a fact is redelivered soon; the acts hold the earlier ids. */
    static final int HEARD_AT_MOST = 50;

    public static final CaseFile UNOPENED = new CaseFile(new Case.Unopened(), null, 0, List.of(), List.of(), List.of());

    /**
     * One step of a case's life, kept so that the case can be judged again after another step is voided.
     *
     * @param id opaque id of the fact or command; for a clock check, the id of the limit
     * @param recordedAt when it was received or decided, not when it was done
     * @param voidedBy id of the correction that voids it; null while valid
     * @param notices number of notices in the law by which it was judged
     */
    public record Act(
            String id, Instant recordedAt, @Nullable String voidedBy, Content content, int notices) {
        public Act(String id, Instant recordedAt, @Nullable String voidedBy, Content content) {
            this(id, recordedAt, voidedBy, content, 0);
        }

        Act voided(String correction) {
            return new Act(id, recordedAt, correction, content, notices);
        }
    }

    /** The content of an act. */
    public sealed interface Content {
        record Heard(RoutingFact fact) implements Content {}

        record Done(CaseCommand command) implements Content {}

        /** The clock checked a limit, with a result. */
        record Looked() implements Content {}

        /** A body of the case was found to have ended. */
        record Succeeded() implements Content {}
    }

    public CaseFile {
        heard = List.copyOf(heard);
        deadlines = List.copyOf(deadlines);
        acts = acts == null ? null : GrowingList.of(acts);
    }

    public CaseFile evolve(CaseEvent event) {
        if (event instanceof LimitChanged(var change)) {
            return with(DeadlineEvent.evolve(deadlines, change));
        }
        return new CaseFile(
                Evolution.stage(stage, event),
                Evolution.lastActOn(lastActOn, event),
                Evolution.hop(hop, event),
                heard,
                deadlines,
                acts);
    }

    public CaseFile evolve(List<CaseEvent> events) {
        var current = this;
        for (var event : events) {
            current = current.evolve(event);
        }
        return current;
    }

    public CaseFile with(List<Deadline> changed) {
        return new CaseFile(stage, lastActOn, hop, heard, changed, acts);
    }

    public CaseFile hearing(String factId) {
        var more = Stream.concat(heard.stream().skip(Math.max(0, heard.size() + 1 - HEARD_AT_MOST)), Stream.of(factId))
                .toList();
        return new CaseFile(stage, lastActOn, hop, more, deadlines, acts);
    }

    public boolean hasHeard(String factId) {
        return heard.contains(factId)
                || (heard.size() >= HEARD_AT_MOST
                        && history().stream()
                                .anyMatch(act -> act.content() instanceof Content.Heard
                                        && act.id().equals(factId)));
    }

    /** @return this file with one more act; unchanged for a case without a history, since a partial one would mislead */
    public CaseFile recording(Act act) {
        return acts == null ? this : withActs(GrowingList.of(acts).plus(act));
    }

    public CaseFile withActs(@Nullable List<Act> changed) {
        return new CaseFile(stage, lastActOn, hop, heard, deadlines, changed);
    }

    /** @return the acts, with the one of that id void */
    public List<Act> voiding(String actId, String correction) {
        return history().stream()
                .map(act -> act.id().equals(actId) ? act.voided(correction) : act)
                .toList();
    }

    /** @return the acts; empty for a case of an earlier version */
    public List<Act> history() {
        return acts == null ? List.of() : acts;
    }

    /** @return the valid acts in order of recording: without voided ones, with those recorded instead */
    public List<Content> standing() {
        return history().stream()
                .filter(act -> !(act.content() instanceof Content.Done(CorrectCase ignored)))
                .flatMap(act -> act.voidedBy() == null
                        ? Stream.of(act.content())
                        : insteadBy(act.voidedBy(), history()).map(Content.Done::new).stream())
                .toList();
    }

    /** @return the act that this correction records instead of the voided one; empty for none */
    public static Optional<CaseCommand> insteadBy(String correction, List<Act> acts) {
        return acts.stream()
                .filter(act -> act.id().equals(correction))
                .flatMap(act -> act.content() instanceof Content.Done(CorrectCase correct)
                        ? Stream.ofNullable(correct.corrected())
                        : Stream.empty())
                .findFirst();
    }

    /** @return the decision of an officer at the desk with that id, which a correction may void; empty for a decision of the rules */
    public Optional<DeskDecision> officersDecision(String factId) {
        return history().stream()
                .skip(1)
                .filter(act -> act.id().equals(factId))
                .flatMap(act -> act.content() instanceof Content.Heard(DeskDecision decision)
                        ? Stream.of(decision)
                        : Stream.empty())
                .findFirst();
    }

    /** @return number of recorded acts, without clock checks; reads no acts that are stored elsewhere */
    public int actCount() {
        var all = GrowingList.of(history());
        return all.keptCounted()
                + (int) all.added().stream()
                        .filter(act -> !(act.content() instanceof Content.Looked))
                        .count();
    }

    /** @return code of the body that transferred the case to the present one; empty if routing assigned it */
    public Optional<String> handedOnBy() {
        return history().reversed().stream()
                .filter(act -> act.voidedBy() == null)
                .map(Act::content)
                .filter(content -> content instanceof Content.Heard
                        || (content instanceof Content.Done(var command) && command instanceof TransferCase))
                .findFirst()
                .flatMap(content ->
                        content instanceof Content.Done(var command) ? Optional.of(command.by()) : Optional.empty());
    }

    /** @param limitId as in {@link Deadline#id} */
    public Optional<Deadline> watched(String limitId) {
        return deadlines.stream()
                .filter(deadline -> deadline.isWatched() && deadline.id().equals(limitId))
                .findFirst();
    }

    /** @return the present state of the limit with the same id, if the clock watches it */
    public Optional<Deadline> watched(Deadline limit) {
        return deadlines.stream()
                .filter(deadline -> deadline.isWatched() && deadline.isThatOf(limit))
                .findFirst();
    }
}
