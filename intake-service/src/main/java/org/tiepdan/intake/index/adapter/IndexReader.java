package org.tiepdan.intake.index.adapter;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.intake.adapter.LogReader;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.adapter.PetitionEvents;
import org.tiepdan.intake.index.IndexProgress;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.servicekit.end.ProcessEnd;

/** Reads the whole log into the index and then follows it, in its own thread. */
@Component
class IndexReader implements SmartLifecycle, IndexProgress {
    private static final Logger LOG = LoggerFactory.getLogger(IndexReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STEP = Duration.ofMillis(5);
    private static final int PATIENCE_STEPS = 600;

    private final LogReader log;
    private final PetitionIndex index;
    private final PetitionEvents others;
    private final ProcessEnd end;
    private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();
    private volatile boolean caughtUp;
    private volatile boolean running;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private @Nullable Thread thread;

    IndexReader(LogReader log, PetitionIndex index, PetitionEvents others, ProcessEnd end) {
        this.log = log;
        this.index = index;
        this.others = others;
        this.end = end;
    }

    @Override
    public void start() {
        running = true;
        thread = end.vital("petition-index", this::run);
    }

    private void run() {
        while (running) {
            try (var reader = log.newConsumer()) {
                consumer = reader;
                follow(reader);
            } catch (WakeupException e) {
                LOG.debug("Woken up to stop.");
            } catch (KafkaException | LogUnavailableException e) {
                LOG.warn(
                        "The log could not be read into the index ({}); reading it anew.",
                        e.getClass().getSimpleName());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void follow(KafkaConsumer<byte[], byte[]> reader) {
        var ends = log.ends(Topics.PETITION_EVENTS);
        reader.assign(ends.keySet());
        reader.seekToBeginning(ends.keySet());
        while (running) {
            for (var written : reader.poll(caughtUp ? POLL : POLL.dividedBy(5))) {
                add(written);
            }
            ends.keySet().forEach(partition -> positions.put(partition, reader.position(partition)));
            caughtUp = caughtUp || reached(ends);
        }
    }

    /** Skips unreadable records; {@link DeadLetters} keeps them. */
    private void add(ConsumerRecord<byte[], byte[]> written) {
        if (LoggedPetition.isIn(index, written)) {
            return;
        }
        try {
            LoggedPetition.read(written)
                    .ifPresentOrElse(found -> index.add(found.id(), found.registered()), () -> readOther(written));
        } catch (UnreadableRecordException e) {
            LOG.debug("Not indexed: {}-{}", written.partition(), written.offset());
        }
    }

    private void readOther(ConsumerRecord<byte[], byte[]> written) {
        var envelope = EventRecords.envelope(written.headers(), written.key());
        others.read(envelope.subject(), envelope.type(), written);
    }

    private boolean reached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    @Override
    public boolean caughtUp() {
        return caughtUp;
    }

    @Override
    public boolean awaitEnd() {
        try {
            var ends = log.ends(Topics.PETITION_EVENTS);
            for (int step = 0; step < PATIENCE_STEPS && !reached(ends); step++) {
                LockSupport.parkNanos(STEP.toNanos());
            }
            return reached(ends);
        } catch (LogUnavailableException e) {
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
        var reader = consumer;
        if (reader != null) {
            reader.wakeup();
        }
        try {
            if (thread != null) {
                thread.join(PAUSE.plus(POLL));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 2;
    }
}
