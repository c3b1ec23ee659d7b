package org.tiepdan.intake.sealing.adapter;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.intake.adapter.EventLog;
import org.tiepdan.intake.adapter.LogReader;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.sealing.Rewrapping;
import org.tiepdan.intake.sealing.SealBrokenException;
import org.tiepdan.intake.sealing.WrappedKey;

/** Writes each key again to the topic of keys, where compaction removes the older one. */
@Component
class KeyRewrapping implements Rewrapping {
    private static final Logger LOG = LoggerFactory.getLogger(KeyRewrapping.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final LogReader log;
    private final PetitionIndex index;
    private final TinkSealer sealer;
    private final KeyRecords keys;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Progress progress = new Progress(false, false, 0, 0);

    KeyRewrapping(LogReader log, PetitionIndex index, TinkSealer sealer, KeyRecords keys, Clock clock) {
        this.log = log;
        this.index = index;
        this.sealer = sealer;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public void start() {
        if (running.compareAndSet(false, true)) {
            progress = new Progress(true, false, 0, 0);
            Thread.ofVirtual().name("rewrapping").start(this::run);
        }
    }

    private void run() {
        boolean whole = false;
        try {
            log.ends(Topics.PETITION_KEYS).forEach(this::rewrap);
            whole = true;
        } catch (RuntimeException e) {
            LOG.warn(
                    "Keys could not all be wrapped anew ({}): begin it again.",
                    e.getClass().getSimpleName());
        } finally {
            progress = new Progress(false, whole, progress.rewrapped(), progress.unreadable());
            running.set(false);
        }
    }

    private void rewrap(TopicPartition partition, long end) {
        var settled = new HashSet<CaseId>();
        read(
                partition,
                end,
                records -> records.forEach(written ->
                        idOf(written).filter(id -> isSettled(id, written)).ifPresent(settled::add)));
        read(partition, end, records -> write(records, settled));
    }

    /** Erased, or already wrapped with the newest key by an earlier run. */
    private boolean isSettled(CaseId id, ConsumerRecord<byte[], byte[]> written) {
        try {
            return written.value() == null
                    || sealer.wrappedAnew(id, EventRecords.payload(written.value(), WrappedKey.class))
                            .isEmpty();
        } catch (SealBrokenException | UnreadableRecordException e) {
            return false;
        }
    }

    private void write(ConsumerRecords<byte[], byte[]> records, Set<CaseId> settled) {
        var anew = new LinkedHashMap<CaseId, ProducerRecord<byte[], byte[]>>();
        int unreadable = 0;
        for (var written : records) {
            var id = idOf(written).filter(each -> isNamed(each, written) && settled.add(each));
            if (id.isPresent()) {
                try {
                    anew(id.get(), written).ifPresent(key -> anew.put(id.get(), key));
                } catch (SealBrokenException | UnreadableRecordException e) {
                    unreadable++;
                }
            }
        }
        int rewrapped = keys.rewrite(anew);
        progress = new Progress(true, false, progress.rewrapped() + rewrapped, progress.unreadable() + unreadable);
    }

    /** A key written before the one that the petition names belongs to another sealing. */
    private boolean isNamed(CaseId id, ConsumerRecord<byte[], byte[]> written) {
        return index.find(id)
                .filter(petition -> written.offset() >= petition.sealed().keyOffset())
                .isPresent();
    }

    private Optional<ProducerRecord<byte[], byte[]>> anew(CaseId id, ConsumerRecord<byte[], byte[]> written)
            throws SealBrokenException {
        var envelope = EventRecords.envelope(written.headers(), written.key());
        return sealer.wrappedAnew(id, EventRecords.payload(written.value(), WrappedKey.class))
                .map(key -> EventLog.written(
                        Topics.PETITION_KEYS,
                        envelope.next(envelope.type(), key.wrappedKey(), EventLog.SOURCE, clock.instant()),
                        key));
    }

    private void read(TopicPartition partition, long end, Consumer<ConsumerRecords<byte[], byte[]>> visitor) {
        try (var reader = log.newConsumer()) {
            reader.assign(Set.of(partition));
            reader.seekToBeginning(Set.of(partition));
            while (reader.position(partition) < end) {
                visitor.accept(reader.poll(POLL));
            }
        }
    }

    private static Optional<CaseId> idOf(ConsumerRecord<byte[], byte[]> written) {
        return written.key() == null
                ? Optional.empty()
                : CaseId.parse(new String(written.key(), StandardCharsets.UTF_8));
    }
}
