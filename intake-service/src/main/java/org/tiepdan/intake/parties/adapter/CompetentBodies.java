package org.tiepdan.intake.parties.adapter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
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
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.intake.adapter.LogReader;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.servicekit.end.ProcessEnd;

/**
 * Which body has each case now, as tracking says: read whole at a start, and then followed, beside everything else. Registering does not
 * wait for it; who reads or opens a petition does.
 */
@Component
class CompetentBodies implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CompetentBodies.class);
    private static final String TYPE = "ce_type";
    private static final String TRANSFERRED = "case.transferred.v1";
    /** It waits for an officer again, and is nobody's. */
    private static final String OBJECTED = "case.objected.v1";

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final LogReader log;
    private final ProcessEnd end;
    private final Map<CaseId, String> bodies = new ConcurrentHashMap<>();
    private volatile boolean caughtUp;
    private volatile boolean running;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private @Nullable Thread thread;

    CompetentBodies(LogReader log, ProcessEnd end) {
        this.log = log;
        this.end = end;
    }

    private record Named(
            @Nullable String competentBody, @Nullable String to) {}

    /**
     * @return empty while nobody knows
     * @throws LogUnavailableException while the log is still being read
     */
    Optional<String> of(CaseId petition) {
        if (!caughtUp) {
            throw new LogUnavailableException(new IllegalStateException("The log of cases is still being read."));
        }
        return Optional.ofNullable(bodies.get(petition));
    }

    @Override
    public void start() {
        running = true;
        thread = end.vital("competent-bodies", this::run);
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
                        "The log of cases could not be read ({}); reading it anew.",
                        e.getClass().getSimpleName());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void follow(KafkaConsumer<byte[], byte[]> reader) {
        var ends = log.ends(Topics.TRACKING_EVENTS);
        reader.assign(ends.keySet());
        reader.seekToBeginning(ends.keySet());
        // Where the log is read anew, what is known of it is old.
        caughtUp = false;
        while (running) {
            caughtUp = caughtUp || reached(reader, ends);
            reader.poll(POLL).forEach(this::read);
        }
    }

    private static boolean reached(KafkaConsumer<byte[], byte[]> reader, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> reader.position(end.getKey()) >= end.getValue());
    }

    /** Most events name no body: their values are not read. */
    private void read(ConsumerRecord<byte[], byte[]> written) {
        var header = written.headers().lastHeader(TYPE);
        var type = header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
        if (type.equals(OBJECTED)) {
            petition(written).ifPresent(bodies::remove);
            return;
        }
        if (!type.equals("case.opened.v1") && !type.equals("case.routed.v1") && !type.equals(TRANSFERRED)) {
            return;
        }
        try {
            var named = EventRecords.payload(written.value(), Named.class);
            var body = type.equals(TRANSFERRED) ? named.to() : named.competentBody();
            if (body != null) {
                petition(written).ifPresent(id -> bodies.put(id, body.intern()));
            }
        } catch (UnreadableRecordException e) {
            LOG.debug("Not read: {}-{}", written.partition(), written.offset());
        }
    }

    private static Optional<CaseId> petition(ConsumerRecord<byte[], byte[]> written) {
        var key = written.key();
        return key == null ? Optional.empty() : CaseId.parse(new String(key, StandardCharsets.UTF_8));
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
}
