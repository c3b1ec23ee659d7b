package org.tiepdan.routing.triage.adapter.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.junit.jupiter.api.Test;

class SoonCommittedTest {
    private final MockProcessorContext<Void, Void> context = new MockProcessorContext<>();
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
    void aClockThatIsSetBackHoldsUpNothing() {
        asked(1_000);

        assertThat(asked(-500)).isTrue();
    }

    @Test
    void aBacklogIsLeftToTheClockOfTheCommits() {
        assertThat(asked(1_000, 1_001)).isFalse();
        assertThat(asked(1_000, 1_000)).isTrue();
    }

    private boolean asked(long later) {
        return asked(later, 0);
    }

    private boolean asked(long later, long age) {
        now += later;
        context.setCurrentSystemTimeMs(now);
        context.resetCommit();
        SoonCommitted.ask(context, now - age);
        return context.committed();
    }
}
