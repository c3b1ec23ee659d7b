package org.tiepdan.reporting.adapter.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.reporting.adapter.progress.Positions.LogIdentity;
import org.tiepdan.reporting.adapter.progress.Positions.Move;
import org.tiepdan.reporting.adapter.progress.Positions.Position;
import org.tiepdan.reporting.adapter.progress.Positions.PositionsMovedException;
import org.tiepdan.reporting.testkit.TestDatabase;

class PositionsTest {
    private static final TopicPartition PARTITION = new TopicPartition("log", 3);
    private static final LogIdentity IDENTITY = new LogIdentity("cluster", Map.of("log", "topic-id"));

    private final TestDatabase database = TestDatabase.create();
    private final Positions positions = new Positions(database.get());

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void remembersWhereReadingGoesOnAndOfWhichLog() {
        positions.move(List.of(new Move(PARTITION, 0, 12)), IDENTITY);
        positions.move(List.of(new Move(PARTITION, 12, 20)), IDENTITY);

        assertThat(positions.all())
                .containsExactly(new Position("log-3", "log", 3, 20, "cluster", "topic-id", Positions.MODEL));
    }

    @Test
    void doesNotMoveAPositionThatStandsElsewhere() {
        positions.move(List.of(new Move(PARTITION, 0, 12)), IDENTITY);

        assertThatThrownBy(() -> positions.move(List.of(new Move(PARTITION, 11, 20)), IDENTITY))
                .isInstanceOf(PositionsMovedException.class);
        assertThatThrownBy(() -> positions.move(List.of(new Move(PARTITION, 0, 20)), IDENTITY))
                .isInstanceOf(PositionsMovedException.class);
        assertThat(positions.all()).extracting(Position::next).containsExactly(12L);
    }

    @Test
    void noticesThatTheDatabaseWasEmptied() {
        positions.move(List.of(new Move(PARTITION, 0, 12)), IDENTITY);
        database.get().drop();

        assertThatThrownBy(() -> positions.move(List.of(new Move(PARTITION, 12, 20)), IDENTITY))
                .isInstanceOf(PositionsMovedException.class);
        assertThat(positions.all()).isEmpty();
    }
}
