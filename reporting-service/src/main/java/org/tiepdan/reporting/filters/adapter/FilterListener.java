package org.tiepdan.reporting.filters.adapter;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.reporting.filters.SavedFilters;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.log.FollowedLog;
import org.tiepdan.servicekit.log.LogFollower;

/** Reads the topic of filters from its beginning and follows it, without a group: every instance has all filters. */
final class FilterListener implements SmartLifecycle, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(FilterListener.class);

    private final LogFollower follower;

    /** @param log from its beginning; with one partition, whose offsets order all filters */
    FilterListener(SavedFilters filters, FollowedLog log, ProcessEnd end) {
        this.follower = new LogFollower("saved-filters", log, written -> keep(filters, written), end);
    }

    static void keep(SavedFilters filters, ConsumerRecord<byte[], byte[]> written) {
        try {
            if (written.value() == null) {
                id(written).ifPresent(id -> filters.take(written.offset(), id, null));
            } else {
                var filter = FilterRecord.read(written);
                filters.take(written.offset(), filter.id(), filter);
            }
        } catch (UnreadableRecordException e) {
            LOG.warn("The saved filter at offset {} cannot be read.", written.offset());
        }
    }

    private static Optional<String> id(ConsumerRecord<byte[], byte[]> deleted) {
        return Optional.ofNullable(deleted.key()).map(key -> new String(key, StandardCharsets.UTF_8));
    }

    @Override
    public void start() {
        follower.start();
    }

    @Override
    public void stop() {
        follower.stop();
    }

    @Override
    public boolean isRunning() {
        return follower.isRunning();
    }

    /** Not ready until the topic was read once to its end: existing filters would be missing. */
    @Override
    public Health health() {
        return follower.onceCaughtUp()
                ? Health.up().build()
                : Health.outOfService().withDetail("log", "not read to its end").build();
    }
}
