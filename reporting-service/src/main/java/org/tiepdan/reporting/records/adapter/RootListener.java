package org.tiepdan.reporting.records.adapter;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.eventing.chain.SignedRoot;
import org.tiepdan.reporting.records.RecordRoot;
import org.tiepdan.reporting.records.RecordRoots;

/** Reads all roots from their beginning and then each new one, without a group: every instance holds them all. */
final class RootListener implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RootListener.class);
    private static final TopicPartition ROOTS = new TopicPartition(Topics.RECORD_ROOTS, 0);
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final long PAUSE_SECONDS = 5;

    private final RecordRoots roots;
    private final Map<String, Object> settings;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private volatile @Nullable Thread thread;

    /** @param connection settings of a consumer: the brokers, and how to reach them */
    RootListener(RecordRoots roots, Map<String, Object> connection) {
        this.roots = roots;
        this.settings = new HashMap<>(connection);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("record-roots").daemon().start(this::run);
    }

    private void run() {
        while (stopped.getCount() > 0) {
            try (var reading =
                    new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                consumer = reading;
                reading.assign(List.of(ROOTS));
                reading.seekToBeginning(List.of(ROOTS));
                while (stopped.getCount() > 0) {
                    reading.poll(POLL).forEach(this::keep);
                }
            } catch (WakeupException e) {
                LOG.debug("Woken up to stop.");
            } catch (RuntimeException e) {
                LOG.warn(
                        "Roots of the record cannot be read ({}): trying again.",
                        e.getClass().getSimpleName());
                pause();
            } finally {
                consumer = null;
            }
        }
    }

    private void keep(ConsumerRecord<byte[], byte[]> record) {
        try {
            var root = SignedRoot.read(record.value());
            roots.add(new RecordRoot(
                    root.day(),
                    root.takenAt(),
                    root.count(),
                    root.root(),
                    root.seal(),
                    root.previous(),
                    root.keyId(),
                    root.signature()));
        } catch (UnreadableRecordException e) {
            LOG.warn("The root at offset {} cannot be read.", record.offset());
        }
    }

    private void pause() {
        try {
            boolean ended = stopped.await(PAUSE_SECONDS, TimeUnit.SECONDS);
            LOG.debug("Paused, ended {}.", ended);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
        var reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
    }

    @Override
    public boolean isRunning() {
        var running = thread;
        return running != null && running.isAlive();
    }
}
