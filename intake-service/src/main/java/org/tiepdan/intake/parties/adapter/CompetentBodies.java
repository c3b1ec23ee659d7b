package org.tiepdan.intake.parties.adapter;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
import org.tiepdan.intake.parties.CaseHolders;
import org.tiepdan.intake.parties.CaseProgress;
import org.tiepdan.intake.parties.CaseStages;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.log.FollowedLog;
import org.tiepdan.servicekit.log.LogFollower;

/**
 * The bodies and progress of each case, from tracking's log: read completely at the start, and then followed, in its own thread.
 * Registering does not wait for it; reading, opening and changing a petition do.
 */
@Component
class CompetentBodies implements SmartLifecycle, CaseProgress {
    private static final Logger LOG = LoggerFactory.getLogger(CompetentBodies.class);
    private static final String TYPE = "ce_type";

    private final CaseHolders holders = new CaseHolders();
    private final CaseStages stages = new CaseStages();
    private final LogFollower follower;

    CompetentBodies(LogReader log, ProcessEnd end) {
        var cases = new FollowedLog(Topics.TRACKING_EVENTS, FollowedLog.From.BEGINNING, log::newConsumer);
        this.follower = new LogFollower("competent-bodies", cases, this::read, end);
    }

    /**
     * @return the current state
     * @throws LogUnavailableException while the log is still being read, or read again, since the known state is then outdated
     */
    CaseHolders holders() {
        refuseOld();
        return holders;
    }

    @Override
    public Optional<Stage> stage(CaseId id) {
        refuseOld();
        return stages.of(id);
    }

    private void refuseOld() {
        if (!follower.caughtUp()) {
            throw new LogUnavailableException(new IllegalStateException("The log of cases is still being read."));
        }
    }

    @Override
    public void start() {
        follower.start();
    }

    /** Most events are about limits: their values are not read. */
    private void read(ConsumerRecord<byte[], byte[]> written) {
        var header = written.headers().lastHeader(TYPE);
        var type = header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
        if (!CaseHolders.mayMove(type) && !CaseStages.tells(type)) {
            return;
        }
        try {
            if (CaseHolders.mayMove(type)) {
                var named = EventRecords.payload(written.value(), CaseHolders.Named.class);
                petition(written).ifPresent(id -> holders.hear(id, type, named));
            }
            if (CaseStages.tells(type)) {
                var named = EventRecords.payload(written.value(), CaseStages.Named.class);
                petition(written).ifPresent(id -> stages.hear(id, type, named));
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
