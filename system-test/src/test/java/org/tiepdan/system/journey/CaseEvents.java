package org.tiepdan.system.journey;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.system.harness.Launcher;

/** What a reader of committed records finds on tracking's log. */
record CaseEvents(List<One> all) {
    static final String MISSED = "deadline.missed.v1";
    private static final String SET = "deadline.set.v1";
    private static final Set<String> ENDS =
            Set.of(MISSED, "deadline.met.v1", "deadline.cancelled.v1", "deadline.elapsed.v1");
    private static final Set<String> OFTEN = Set.of("deadline.approaching.v1", "deadline.escalated.v1");

    /** @param place of the event among those of its case, from 0 */
    private record One(String caseId, String id, String type, Instant time, long place, @Nullable Limit limit) {}

    private record Limit(String deadlineId, @Nullable Instant dueAt) {}

    static CaseEvents of(Launcher run) {
        return new CaseEvents(run.log().readAll(Topics.TRACKING_EVENTS).stream()
                .map(CaseEvents::read)
                .toList());
    }

    private static One read(ConsumerRecord<byte[], byte[]> event) {
        var follows = Objects.requireNonNull(ChainLink.followedBy(event.headers()));
        var envelope = EventRecords.envelope(event.headers(), event.key());
        return new One(
                new String(event.key(), StandardCharsets.US_ASCII),
                envelope.id(),
                envelope.type(),
                envelope.time(),
                follows.index(),
                envelope.type().startsWith("deadline.") ? limit(event.value()) : null);
    }

    private static Limit limit(byte @Nullable [] value) {
        if (value == null) {
            throw new UnreadableRecordException("Expected a value.");
        }
        var payload = EventJson.MAPPER.readTree(value);
        var dueAt = payload.get("dueAt");
        return new Limit(
                payload.get("deadlineId").stringValue(), dueAt == null ? null : Instant.parse(dueAt.stringValue()));
    }

    private Stream<One> ofType(String type) {
        return all.stream().filter(event -> event.type().equals(type));
    }

    long count(String type) {
        return ofType(type).count();
    }

    Instant latest() {
        return all.stream().map(One::time).max(Instant::compareTo).orElseThrow();
    }

    List<String> ids() {
        return all.stream().map(One::id).toList();
    }

    /** What may be there once of each limit. */
    List<String> kindsOfLimits() {
        return all.stream()
                .filter(event -> event.limit() != null && !OFTEN.contains(event.type()))
                .map(event -> event.type()
                        + ' '
                        + Objects.requireNonNull(event.limit()).deadlineId())
                .toList();
    }

    /** @return the places of the events of each case, in the order of the log */
    Map<String, List<Long>> chains() {
        return all.stream()
                .collect(Collectors.groupingBy(One::caseId, Collectors.mapping(One::place, Collectors.toList())));
    }

    List<String> withdrawn() {
        return ofType("case.withdrawn.v1").map(One::caseId).toList();
    }

    /** @return ids of limits that were to end before {@code moment} and did not */
    Set<String> withoutEnd(Instant moment) {
        return open(event -> {
            var dueAt = Objects.requireNonNull(event.limit()).dueAt();
            return dueAt != null && dueAt.isBefore(moment);
        });
    }

    Set<String> openLimitsOf(Collection<String> cases) {
        var some = Set.copyOf(cases);
        return open(event -> some.contains(event.caseId()));
    }

    private Set<String> open(Predicate<One> which) {
        var open = new HashMap<String, One>();
        ofType(SET).filter(which).forEach(event -> open.put(id(event), event));
        all.stream().filter(event -> ENDS.contains(event.type())).forEach(event -> open.remove(id(event)));
        return open.keySet();
    }

    private static String id(One event) {
        return Objects.requireNonNull(event.limit()).deadlineId();
    }
}
