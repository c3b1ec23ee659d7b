package org.tiepdan.intake.index.adapter;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
import org.tiepdan.servicekit.log.FollowedLog;
import org.tiepdan.servicekit.log.LogFollower;

/** Reads the whole log into the index and then follows it, in its own thread. */
@Component
class IndexReader implements SmartLifecycle, IndexProgress {
    private static final Logger LOG = LoggerFactory.getLogger(IndexReader.class);
    private static final Duration STEP = Duration.ofMillis(5);
    private static final int PATIENCE_STEPS = 600;

    private final LogReader log;
    private final PetitionIndex index;
    private final List<PetitionEvents> others;
    private final LogFollower follower;

    IndexReader(LogReader log, PetitionIndex index, List<PetitionEvents> others, ProcessEnd end) {
        this.log = log;
        this.index = index;
        this.others = others;
        var petitions = new FollowedLog(Topics.PETITION_EVENTS, FollowedLog.From.BEGINNING, log::newConsumer);
        this.follower = new LogFollower("petition-index", petitions, this::add, end);
    }

    @Override
    public void start() {
        follower.start();
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
        others.forEach(other -> other.read(envelope.subject(), envelope.type(), written));
    }

    /** While the log is read again, the index keeps its contents. */
    @Override
    public boolean caughtUp() {
        return follower.onceCaughtUp();
    }

    @Override
    public boolean awaitEnd() {
        try {
            var ends = log.ends(Topics.PETITION_EVENTS);
            for (int step = 0; step < PATIENCE_STEPS && !follower.hasRead(ends); step++) {
                LockSupport.parkNanos(STEP.toNanos());
            }
            return follower.hasRead(ends);
        } catch (LogUnavailableException e) {
            return false;
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
    public int getPhase() {
        return 2;
    }
}
