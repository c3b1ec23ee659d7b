package org.tiepdan.routing.triage.adapter.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedPunctuator;
import org.junit.jupiter.api.Test;

class CommitThrottleTest {
    private MockProcessorContext<Void, Void> context = contextOf(1_000);
    private long now = 1_000_000;

    @Test
    void aLoneRecordIsCommittedAtOnceAtEachOfItsSteps() {
        int commits = 0;
        for (int step = 0; step < 4; step++) {
            commits += asked(10) ? 1 : 0;
        }

        assertThat(commits).isEqualTo(4);
    }

    @Test
    void manyRecordsShareACommitForATimeThatIsBounded() {
        asked(1_000);
        int commits = 0;
        long longest = 0;
        long last = now;
        for (int record = 0; record < 20_000; record++) {
            if (asked(record % 10 == 0 ? 1 : 0)) {
                commits++;
                longest = Math.max(longest, now - last);
                last = now;
            }
        }

        assertThat(commits).isEqualTo(2_000 / 100);
        assertThat(longest).isEqualTo(100);
    }

    @Test
    void theLastOfManyAreCommittedThoughNoneFollows() {
        asked(50_000);
        for (int record = 0; record < 20; record++) {
            asked(0);
        }

        assertThat(ticked(25)).as("20 records gather for 45 ms").isFalse();
        assertThat(ticked(25)).isTrue();
        assertThat(context.scheduledPunctuators()).allMatch(CapturedPunctuator::cancelled);
        asked(0);
        assertThat(ticked(25)).as("the next that is not committed at once").isTrue();
    }

    @Test
    void aClockThatStoppedWithItsTaskIsBegunAgain() {
        asked(50_000);
        asked(0);
        var stopped = context;
        context = contextOf(1_000);
        asked(1_000);
        asked(0);

        assertThat(ticked(25)).isTrue();
        assertThat(stopped.scheduledPunctuators()).allMatch(CapturedPunctuator::cancelled);
    }

    @Test
    void aClockThatIsSetBackHoldsUpNothing() {
        asked(1_000);

        assertThat(asked(-500)).isTrue();
    }

    @Test
    void aBacklogSharesACommitForASecond() {
        asked(2_000, 2_000);
        int commits = 0;
        for (int record = 0; record < 20_000; record++) {
            commits += asked(record % 10 == 0 ? 1 : 0, 2_000) ? 1 : 0;
        }

        assertThat(commits).isEqualTo(2_000 / 1_000);
    }

    /** As if the clock of the writer is behind. */
    @Test
    void aLoneLateRecordIsCommittedAtOnce() {
        assertThat(asked(10, 2_000)).isTrue();
        assertThat(asked(10, 2_000)).isTrue();
    }

    private boolean ticked(long later) {
        now += later;
        context.setCurrentSystemTimeMs(now);
        context.resetCommit();
        context.scheduledPunctuators().stream()
                .filter(each -> !each.cancelled())
                .forEach(each -> each.getPunctuator().punctuate(now));
        return context.committed();
    }

    private boolean asked(long later) {
        return asked(later, 0);
    }

    private boolean asked(long later, long age) {
        now += later;
        context.setCurrentSystemTimeMs(now);
        context.resetCommit();
        CommitThrottle.ask(context, now - age);
        return context.committed();
    }

    @Test
    void aServiceWithLongerTransactionsIsLeftToTheClock() {
        context = contextOf(600_000);
        context.setCurrentSystemTimeMs(5_000);

        CommitThrottle.ask(context, 5_000);

        assertThat(context.committed()).isFalse();
    }

    private static MockProcessorContext<Void, Void> contextOf(int commitMillis) {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "commits-each-" + commitMillis);
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:9092");
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, commitMillis);
        return new MockProcessorContext<>(settings);
    }
}
