package org.tiepdan.servicekit.command;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.log.FollowedLog;
import org.tiepdan.servicekit.log.LogFollower;

/**
 * Reads all replies from the moment it starts, without a group, because any instance may decide, but the one that got the request answers.
 * The instance is ready only once it reads; otherwise it could miss the reply to its first command.
 *
 * @param <A> a reply
 */
public final class ReplyListener<A extends CommandResult> implements SmartLifecycle, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(ReplyListener.class);

    private final Class<A> form;
    private final Waiters<A> waiters;
    private final LogFollower follower;

    /** @param connection consumer settings: the brokers, and how to reach them */
    public ReplyListener(
            String topic, Class<A> form, Map<String, Object> connection, Waiters<A> waiters, ProcessEnd end) {
        this(FollowedLog.of(topic, FollowedLog.From.END, connection), form, waiters, end);
    }

    ReplyListener(FollowedLog replies, Class<A> form, Waiters<A> waiters, ProcessEnd end) {
        this.form = form;
        this.waiters = waiters;
        this.follower = new LogFollower("command-replies", replies, this::answer, end);
    }

    @Override
    public void start() {
        follower.start();
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

    @Override
    public void stop() {
        follower.stop();
    }

    @Override
    public boolean isRunning() {
        return follower.isRunning();
    }

    @Override
    public Health health() {
        return follower.caughtUp()
                ? Health.up().build()
                : Health.outOfService().withDetail("replies", "not assigned").build();
    }
}
