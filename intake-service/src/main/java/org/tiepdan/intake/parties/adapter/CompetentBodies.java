package org.tiepdan.intake.parties.adapter;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
import org.tiepdan.servicekit.log.FollowedLog;
import org.tiepdan.servicekit.log.LogFollower;

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

    private final Map<CaseId, String> bodies = new ConcurrentHashMap<>();
    private final LogFollower follower;

    CompetentBodies(LogReader log, ProcessEnd end) {
        var cases = new FollowedLog(Topics.TRACKING_EVENTS, FollowedLog.From.BEGINNING, log::newConsumer);
        this.follower = new LogFollower("competent-bodies", cases, this::read, end);
    }

    private record Named(
            @Nullable String competentBody, @Nullable String to) {}

    /**
     * @return empty while nobody knows
     * @throws LogUnavailableException while the log is still being read, or read anew: what is known of it is old then
     */
    Optional<String> of(CaseId petition) {
        if (!follower.caughtUp()) {
            throw new LogUnavailableException(new IllegalStateException("The log of cases is still being read."));
        }
        return Optional.ofNullable(bodies.get(petition));
    }

    @Override
    public void start() {
        follower.start();
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
        follower.stop();
    }

    @Override
    public boolean isRunning() {
        return follower.isRunning();
    }
}
