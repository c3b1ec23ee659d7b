package org.tiepdan.routing.triage.adapter.stream;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.routing.duplicate.Follower;
import org.tiepdan.routing.duplicate.Notice;
import org.tiepdan.routing.duplicate.Repeat;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.command.StoredResult;
import org.tiepdan.routing.triage.adapter.event.RoutingEvent;
import org.tiepdan.routing.triage.adapter.event.TriageRequested;
import org.tiepdan.routing.triage.adapter.split.MatterRecord;

/**
 * All results of one record.
 *
 * @param after null if there is still no such petition
 * @param events in the order in which they are written
 * @param firstResult to be stored; null for none
 * @param result for the waiting request; null for none
 * @param matters of a split petition
 * @param replaces whether this copy is handled in the place of the first, which nobody handles
 * @param following what it means for petitions that say the same
 */
record Step(
        @Nullable DecidedPetition before,
        @Nullable DecidedPetition after,
        List<RoutingEvent> events,
        @Nullable StoredResult firstResult,
        @Nullable StoredResult result,
        List<NewMatter> matters,
        boolean replaces,
        Following following) {

    /** A matter to be judged like a separate petition. */
    record NewMatter(CaseId id, MatterRecord record) {}

    /**
     * What it means for petitions that say the same.
     *
     * @param gone set if it is no longer what its copies were copies of; otherwise null
     * @param notices to other petitions
     * @param adopted copies that follow it from now on
     */
    record Following(Notice.@Nullable Left gone, List<Notice> notices, List<Follower> adopted) {
        static final Following NONE = new Following(null, List.of(), List.of());
    }

    Step(
            @Nullable DecidedPetition before,
            @Nullable DecidedPetition after,
            List<RoutingEvent> events,
            @Nullable StoredResult firstResult,
            @Nullable StoredResult result) {
        this(before, after, events, firstResult, result, List.of());
    }

    Step(
            @Nullable DecidedPetition before,
            @Nullable DecidedPetition after,
            List<RoutingEvent> events,
            @Nullable StoredResult firstResult,
            @Nullable StoredResult result,
            List<NewMatter> matters) {
        this(before, after, events, firstResult, result, matters, false, Following.NONE);
    }

    static Step happened(@Nullable DecidedPetition before, DecidedPetition after, RoutingEvent event) {
        return new Step(before, after, List.of(event), null, null);
    }

    static Step answered(@Nullable DecidedPetition unchanged, @Nullable StoredResult firstResult, StoredResult result) {
        return new Step(unchanged, unchanged, List.of(), firstResult, result);
    }

    /** @param last the event after which the next one of the petition comes */
    Step chained(ChainLink last) {
        return after == null
                ? this
                : new Step(before, after.chained(last), events, firstResult, result, matters, replaces, following);
    }

    Step replacing(boolean first) {
        return new Step(before, after, events, firstResult, result, matters, first, following);
    }

    Step with(Following meaning) {
        return new Step(before, after, events, firstResult, result, matters, replaces, meaning);
    }

    /** The petitioner whose index has to learn that this copy is handled in the place of the first; empty for none. */
    Optional<String> replaced() {
        return Optional.ofNullable(after)
                .map(DecidedPetition::repeat)
                .filter(_ -> replaces)
                .map(Repeat::petitioner);
    }

    /** The petitioner whose index has to learn that the petition is no copy; empty if it was none, or still is one. */
    Optional<String> apart() {
        return before == null || before.repeat() == null || after == null || after.repeat() != null
                ? Optional.empty()
                : Optional.ofNullable(before.repeat().petitioner());
    }

    ChainLink lastLink() {
        return before == null ? ChainLink.NONE : before.chainOrNone();
    }

    boolean isConflict() {
        return events.stream()
                .anyMatch(event -> event instanceof TriageRequested requested && requested.conflictsWith() != null);
    }
}
