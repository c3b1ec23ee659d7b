package org.tiepdan.reporting.records.adapter;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.eventing.chain.SignedRoot;
import org.tiepdan.reporting.records.RecordRoot;
import org.tiepdan.reporting.records.RecordRoots;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.log.FollowedLog;
import org.tiepdan.servicekit.log.LogFollower;

/** Reads the topic of roots from its beginning and follows it, without a group: every instance has all roots. */
final class RootListener implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RootListener.class);

    private final RecordRoots roots;
    private final LogFollower follower;

    /** @param log from its beginning */
    RootListener(RecordRoots roots, FollowedLog log, ProcessEnd end) {
        this.roots = roots;
        this.follower = new LogFollower("record-roots", log, this::keep, end);
    }

    @Override
    public void start() {
        follower.start();
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

    @Override
    public void stop() {
        follower.stop();
    }

    @Override
    public boolean isRunning() {
        return follower.isRunning();
    }
}
