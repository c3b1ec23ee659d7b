package org.tiepdan.verifier.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.eventing.chain.MerkleTree;
import org.tiepdan.eventing.chain.RecordKey;
import org.tiepdan.eventing.chain.RootRange;
import org.tiepdan.eventing.chain.RootStatement;
import org.tiepdan.eventing.chain.SignedRoot;

/** A year of made-up events as services would write them, with the offsets of a log and the roots of some days; to be tampered with. */
public final class SealedLog implements Records {
    static final LocalDate FIRST_DAY = LocalDate.parse("2026-01-01");
    private static final int PARTITIONS = 4;

    private final KeyPair keys;
    /** In the order of a read: by topic, partition and offset. */
    final TreeMap<String, List<LogRecord>> logs = new TreeMap<>();

    final List<SignedRoot> roots = new ArrayList<>();
    private final Map<String, ChainLink> chains = new HashMap<>();
    private final Map<String, Long> ends = new TreeMap<>();

    public SealedLog() throws GeneralSecurityException {
        this.keys = KeyPairGenerator.getInstance(RecordKey.ALGORITHM).generateKeyPair();
        Stream.of(Topics.PETITION_EVENTS, Topics.ROUTING_EVENTS, Topics.TRACKING_EVENTS)
                .forEach(topic -> {
                    for (int partition = 0; partition < PARTITIONS; partition++) {
                        ends.put(topic + '/' + partition, 0L);
                        logs.put(topic + '/' + partition, new ArrayList<>());
                    }
                });
    }

    /** Twelve days, on each of which every case has at least one event. */
    public static SealedLog ofAYear(int cases) throws GeneralSecurityException {
        var log = new SealedLog();
        for (int day = 0; day < 12; day++) {
            for (int number = day % 3; number < cases; number += 3) {
                log.happens(caseId(number), day);
            }
            log.seal(FIRST_DAY.plusDays(day));
        }
        return log;
    }

    private void happens(CaseId id, int day) {
        if (day < 3) {
            write(Topics.PETITION_EVENTS, id, "petition.received.v1", false);
            write(Topics.ROUTING_EVENTS, id, "petition.routed.v1", true);
        }
        write(Topics.TRACKING_EVENTS, id, "case.happened-" + day + ".v1", true);
        write(Topics.TRACKING_EVENTS, id, "deadline.happened-" + day + ".v1", true);
    }

    static CaseId caseId(int number) {
        return new CaseId("%032x".formatted(number + 1));
    }

    /** The end of a transaction takes an offset, too. */
    void write(String topic, CaseId id, String type, boolean chained) {
        int number = Math.floorMod(id.value().hashCode(), PARTITIONS);
        var partition = topic + '/' + number;
        var headers = new RecordHeaders(EventRecords.headers(new Envelope(
                        Envelope.idOf(id.value(), type, topic),
                        type,
                        URI.create("/some-service"),
                        id,
                        FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        "first",
                        null))
                .toArray());
        var value = ("{\"what\":\"" + type + "\"}").getBytes(UTF_8);
        if (chained) {
            var last = chains.getOrDefault(topic + id, ChainLink.NONE);
            chains.put(topic + id, last.next(EventRecords.key(id), value, headers));
        }
        long offset = ends.merge(partition, 2L, Long::sum) - 2;
        logs.get(partition).add(new LogRecord(topic, number, offset, EventRecords.key(id), value, headers));
    }

    void seal(LocalDate day) throws GeneralSecurityException {
        var ranges = new ArrayList<RootRange>();
        for (var partition : ends.keySet()) {
            var parts = partition.split("/");
            long from = roots.isEmpty() ? 0 : range(roots.getLast(), partition).to();
            var tree = new MerkleTree();
            logs.get(partition).stream()
                    .filter(record -> record.offset() >= from)
                    .forEach(record -> tree.add(record.digest()));
            ranges.add(new RootRange(
                    parts[0], Integer.parseInt(parts[1]), from, ends.get(partition), tree.size(), tree.root()));
        }
        roots.add(signed(day, ranges, roots.isEmpty() ? null : roots.getLast().seal()));
    }

    SignedRoot signed(LocalDate day, List<RootRange> ranges, @Nullable String previous)
            throws GeneralSecurityException {
        var statement = RootStatement.of(
                day, day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(), ranges, previous, key().id());
        var signing = Signature.getInstance(RecordKey.ALGORITHM);
        signing.initSign(keys.getPrivate());
        signing.update(statement.bytes());
        return SignedRoot.of(statement, Base64.getUrlEncoder().withoutPadding().encodeToString(signing.sign()), ranges);
    }

    private static RootRange range(SignedRoot root, String partition) {
        return root.ranges().stream()
                .filter(range -> (range.topic() + '/' + range.partition()).equals(partition))
                .findFirst()
                .orElseThrow();
    }

    public RecordKey key() {
        return RecordKey.of(keys.getPublic());
    }

    /** The events of a case on a topic; each can be found in {@link #log}. */
    List<LogRecord> events(String topic, int caseNumber) {
        return logs.values().stream()
                .flatMap(List::stream)
                .filter(record -> record.topic().equals(topic)
                        && record.caseId().equals(caseId(caseNumber).value()))
                .toList();
    }

    public List<LogRecord> log(LogRecord record) {
        return logs.get(record.topic() + '/' + record.partition());
    }

    @Override
    public void read(Set<String> topics, Consumer<LogRecord> reader) {
        logs.values().stream()
                .flatMap(List::stream)
                .filter(record -> topics.contains(record.topic()))
                .forEach(reader);
        if (topics.contains(Topics.RECORD_ROOTS)) {
            long offset = 0;
            for (var root : roots) {
                var record = root.record(URI.create("/some-service"));
                reader.accept(
                        new LogRecord(record.topic(), 0, offset++, record.key(), record.value(), record.headers()));
            }
        }
    }
}
