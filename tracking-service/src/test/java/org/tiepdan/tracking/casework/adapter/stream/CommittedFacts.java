package org.tiepdan.tracking.casework.adapter.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.Topics;

/** The facts that a read_committed consumer has seen of tracking's log so far. */
final class CommittedFacts implements AutoCloseable {
    /** All that a case has that was routed and accepted, and of which no limit has ended otherwise. */
    static final Set<String> ACCEPTED = Set.of(
            "case.opened.v1",
            "deadline.set.v1 TCD-REPLY",
            "deadline.set.v1 XLD-MAX-DISCIPLINE",
            "deadline.set.v1 KN-ACCEPT-1",
            "case.accepted.v1",
            "deadline.met.v1 TCD-REPLY",
            "deadline.met.v1 XLD-MAX-DISCIPLINE",
            "deadline.met.v1 KN-ACCEPT-1",
            "deadline.set.v1 KN-RESOLVE-1");

    private static final Set<String> CLOCK = Set.of("deadline.missed.", "case.escalated.", "deadline.elapsed.");

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<Fact> facts = new ArrayList<>();

    CommittedFacts(String broker) {
        consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", broker, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(Topics.TRACKING_EVENTS).stream()
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** @param kind the type, with the rule of its limit and the step against a late body, if it has them */
    private record Fact(String id, String caseId, String kind) {}

    private static Fact read(ConsumerRecord<byte[], byte[]> event) {
        var type = new String(event.headers().lastHeader("ce_type").value(), UTF_8);
        boolean isStep = type.startsWith("case.escalated.");
        var members = isStep ? List.of("ruleId", "step") : List.of("ruleId");
        var said = EventJson.MAPPER.readTree(event.value());
        var more = isStep || type.startsWith("deadline.")
                ? members.stream()
                        .map(member -> " " + said.get(member).stringValue())
                        .collect(Collectors.joining())
                : "";
        return new Fact(
                new String(event.headers().lastHeader("ce_id").value(), UTF_8),
                new String(event.key(), UTF_8),
                type + more);
    }

    private List<Fact> all() {
        consumer.poll(Duration.ofMillis(100)).forEach(event -> facts.add(read(event)));
        return facts;
    }

    long count(String kind) {
        return all().stream().filter(fact -> fact.kind().equals(kind)).count();
    }

    Set<String> casesWith(String kind) {
        return all().stream()
                .filter(fact -> fact.kind().equals(kind))
                .map(Fact::caseId)
                .collect(Collectors.toSet());
    }

    /** Names that must be unique: a case and what happened in it. */
    List<String> names() {
        return all().stream().map(fact -> fact.caseId() + ' ' + fact.kind()).toList();
    }

    /** @return the distinct sets of acts among these cases, without the findings of the clock */
    Set<Set<String>> done(Set<String> cases) {
        return Set.copyOf(all().stream()
                .filter(fact -> cases.contains(fact.caseId()) && CLOCK.stream().noneMatch(fact.kind()::startsWith))
                .collect(Collectors.groupingBy(Fact::caseId, Collectors.mapping(Fact::kind, Collectors.toSet())))
                .values());
    }

    List<String> ids() {
        return all().stream().map(Fact::id).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
