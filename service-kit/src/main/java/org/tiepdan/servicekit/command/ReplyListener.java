package org.tiepdan.servicekit.command;

import java.time.Duration;
import java.util.HashMap;
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
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.servicekit.end.ProcessEnd;

/**
 * Reads all replies from the moment it starts, without a group: any instance may decide, and the one that got the
 * request answers. The instance is ready only once it reads, or it could miss the reply to its first command.
 *
 * @param <A> a reply
 */
public final class ReplyListener<A extends CommandResult> implements SmartLifecycle, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(ReplyListener.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long PAUSE_MILLIS = 1_000;

    private final String topic;
    private final Class<A> form;
    private final Map<String, Object> settings;
    private final Waiters<A> waiters;
    private final ProcessEnd end;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean ready;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private volatile @Nullable Thread thread;

    /** @param connection settings of a consumer: the brokers, and how to reach them */
    public ReplyListener(
            String topic, Class<A> form, Map<String, Object> connection, Waiters<A> waiters, ProcessEnd end) {
        this.topic = topic;
        this.form = form;
        this.settings = new HashMap<>(connection);
        this.waiters = waiters;
        this.end = end;
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
    }

    @Override
    public void start() {
        thread = end.vital("command-replies", this::run);
    }

    private void run() {
        while (stopped.getCount() > 0) {
            try (var reading =
                    new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                consumer = reading;
                read(reading);
            } catch (WakeupException e) {
                LOG.debug("Woken up to stop.");
            } catch (RuntimeException e) {
                LOG.warn(
                        "Replies cannot be read ({}): trying again.",
                        e.getClass().getSimpleName());
                pause();
            } finally {
                ready = false;
                consumer = null;
            }
        }
    }

    private void read(KafkaConsumer<byte[], byte[]> reading) {
        var partitions = reading.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        reading.assign(partitions);
        reading.seekToEnd(partitions);
        // Seeking is lazy; asking for the positions makes it happen before readiness turns green.
        partitions.forEach(reading::position);
        ready = !partitions.isEmpty();
        while (stopped.getCount() > 0) {
            reading.poll(POLL).forEach(this::answer);
        }
    }

    private void answer(ConsumerRecord<byte[], byte[]> record) {
        try {
            var reply = EventRecords.payload(record.value(), form);
            var digest = reply.requestDigest();
            if (digest != null) {
                waiters.answer(reply.commandId(), digest, reply);
            }
        } catch (UnreadableRecordException e) {
            LOG.warn("A reply at {}-{} cannot be read.", record.partition(), record.offset());
        }
    }

    private void pause() {
        try {
            boolean ended = stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
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
        var running = thread;
        if (running != null) {
            try {
                running.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        var running = thread;
        return running != null && running.isAlive();
    }

    @Override
    public Health health() {
        return ready
                ? Health.up().build()
                : Health.outOfService().withDetail("replies", "not assigned").build();
    }
}
