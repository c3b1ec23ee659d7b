package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.tracking.casework.adapter.stream.pace.CommitRequests;
import org.tiepdan.tracking.casework.history.Bounds;
import org.tiepdan.tracking.casework.rules.CaseSpec;

/** A caller waits for the commit of the act; acts of a backlog share one commit. */
class CommitRequestsTest {
    @TempDir
    Path folder;

    private OneTask task;

    @BeforeEach
    void start() {
        task = new OneTask(folder, Bounds.DEFAULT);
        task.routed(CASE);
    }

    @Test
    void aFactAsksForNone() {
        assertThat(task.askedForCommit()).isFalse();
    }

    @Test
    void anActThatHasJustComeAsksForItsCommit() {
        task.command("acceptance", "k-1", CaseSpec.COMMUNE);

        assertThat(task.askedForCommit()).isTrue();
    }

    @Test
    void soDoesOneThatIsRefusedAndOneThatIsRepeated() {
        task.command("acceptance", "k-1", CaseSpec.COMMUNE);
        task.askedForCommit();

        assertThat(task.command("acceptance", "k-2", CaseSpec.COMMUNE).status()).isEqualTo(409);
        assertThat(task.askedForCommit()).as("refused").isTrue();

        assertThat(task.command("acceptance", "k-1", CaseSpec.COMMUNE).status()).isEqualTo(200);
        assertThat(task.askedForCommit()).as("repeated").isTrue();
    }

    @Test
    void oneThatWaitedForTheCommitBeforeItsOwnAsksToo() {
        task.read(Duration.ofMillis(100));

        task.command("acceptance", "k-1", CaseSpec.COMMUNE);

        assertThat(task.askedForCommit()).isTrue();
    }

    @Test
    void oneOfABacklogIsAnsweredAndLeavesTheCommitToTheClock() {
        task.read(Duration.ofMillis(101));

        assertThat(task.command("acceptance", "k-1", CaseSpec.COMMUNE).status()).isEqualTo(200);

        assertThat(task.askedForCommit()).isFalse();
    }

    @Test
    void anActIsFreshThoughTheClockOfItsWriterIsAhead() {
        assertThat(CommitRequests.isDue(1_005, 1_000)).isTrue();
    }
}
