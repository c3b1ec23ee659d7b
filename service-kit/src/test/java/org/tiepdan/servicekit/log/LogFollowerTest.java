package org.tiepdan.servicekit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.log.FollowedLog.From;
import org.tiepdan.servicekit.testkit.log.FakeTopic;

class LogFollowerTest {
    private static final String TOPIC = "a.topic.v1";
    private static final String THREAD = "followed-in-a-test";
    private static final TopicPartition FIRST = new TopicPartition(TOPIC, 0);
    private static final TopicPartition SECOND = new TopicPartition(TOPIC, 1);
    private static final byte[] VALUE = {};

    private final FakeTopic topic = new FakeTopic(TOPIC);
    private final List<Long> read = new CopyOnWriteArrayList<>();
    private LogFollower follower = follower(From.BEGINNING, record -> read.add(record.offset()));

    private LogFollower follower(From from, LogFollower.Reader reader) {
        return new LogFollower(
                THREAD,
                new FollowedLog(TOPIC, from, topic::connect),
                reader,
                new ProcessEnd(new GenericApplicationContext()));
    }

    @AfterEach
    void stop() {
        follower.stop();
    }

    @Test
    void readsFromTheBeginningAndHasCaughtUpWhenItHasReadEveryPartition() {
        var kafka = topic.isFound(2, 1);
        topic.write(kafka, 0, 0, VALUE);
        topic.write(kafka, 0, 1, VALUE);

        follower.start();

        await().until(() -> read.size() == 2);
        assertThat(follower.caughtUp()).isFalse();
        topic.write(kafka, 1, 0, VALUE);
        await().until(follower::caughtUp);
        assertThat(read).containsExactly(0L, 1L, 0L);
    }

    @Test
    void goesOnWithWhatIsWrittenAfterIt() {
        var kafka = topic.isFound(0, 0);
        follower.start();
        await().until(follower::caughtUp);

        topic.write(kafka, 0, 0, VALUE);

        await().until(() -> follower.hasRead(Map.of(FIRST, 1L, SECOND, 0L)));
        assertThat(read).containsExactly(0L);
        assertThat(follower.hasRead(Map.of(FIRST, 2L))).isFalse();
        assertThat(follower.caughtUp()).isTrue();
    }

    @Test
    void fromTheEndItReadsOnlyWhatIsWrittenOnceItHasCaughtUp() {
        var kafka = topic.isFound(5, 7);
        follower = follower(From.END, record -> read.add(record.offset()));
        follower.start();
        await().until(follower::caughtUp);

        topic.write(kafka, 1, 7, VALUE);

        await().until(() -> !read.isEmpty());
        assertThat(read).containsExactly(7L);
    }

    @Test
    void hasNotCaughtUpWhileKafkaIsAwayAndReadsAnewWhenItIsBack() {
        var kafka = topic.isFound(1);
        topic.write(kafka, 0, 0, VALUE);
        follower.start();
        await().until(follower::caughtUp);

        kafka.setPollException(new TimeoutException());

        await().until(() -> topic.connected() > 1);
        assertThat(follower.caughtUp()).isFalse();
        assertThat(follower.onceCaughtUp()).isTrue();
        assertThat(kafka.closed()).isTrue();
        topic.write(topic.isFound(1), 0, 0, VALUE);
        await().until(() -> read.size() == 2);
        await().until(follower::caughtUp);
        assertThat(read).containsExactly(0L, 0L);
    }

    @Test
    void aTopicWithoutPartitionsIsNotReadToItsEnd() {
        var kafka = topic.isFound();

        follower.start();

        await().until(() -> topic.connected() > 1);
        assertThat(kafka.closed()).isTrue();
        assertThat(follower.onceCaughtUp()).isFalse();
    }

    @Test
    void endsWithItsReaderAndDoesNotReadTheRecordAgain() {
        topic.write(topic.isFound(1), 0, 0, VALUE);
        follower = follower(From.BEGINNING, record -> {
            read.add(record.offset());
            throw new IllegalStateException("A fault of ours.");
        });

        follower.start();

        await().until(() -> !read.isEmpty() && isThreadGone());
        assertThat(topic.connected()).isEqualTo(1);
        assertThat(read).containsExactly(0L);
        assertThat(follower.caughtUp()).isFalse();
    }

    @Test
    void stopsAtOnceEvenWhileItWaitsForKafka() {
        follower.start();
        await().until(() -> topic.connected() > 0);
        long before = System.nanoTime();

        follower.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(900));
        assertThat(isThreadGone()).isTrue();
        assertThat(follower.isRunning()).isFalse();
    }

    @Test
    void wakesUpItsConsumerAndClosesItWhenItIsStopped() {
        var kafka = topic.isFound(0, 0);
        follower.start();
        await().until(follower::caughtUp);

        follower.stop();

        assertThat(isThreadGone()).isTrue();
        assertThat(kafka.closed()).isTrue();
        assertThat(follower.caughtUp()).isFalse();
    }

    private static boolean isThreadGone() {
        return Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals(THREAD));
    }
}
