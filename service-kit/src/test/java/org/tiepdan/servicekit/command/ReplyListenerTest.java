package org.tiepdan.servicekit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.support.GenericApplicationContext;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.log.FollowedLog;
import org.tiepdan.servicekit.log.FollowedLog.From;
import org.tiepdan.servicekit.testkit.log.FakeTopic;

class ReplyListenerTest {
    private static final String TOPIC = "replies.v1";

    private final FakeTopic topic = new FakeTopic(TOPIC);
    private final Waiters<Reply> waiters = new Waiters<>();
    private final ReplyListener<Reply> listener = new ReplyListener<>(
            new FollowedLog(TOPIC, From.END, topic::connect),
            Reply.class,
            waiters,
            new ProcessEnd(new GenericApplicationContext()));

    record Reply(
            String commandId,
            @Nullable String requestDigest,
            int status,
            @Nullable String code,
            @Nullable String vi,
            @Nullable String en,
            @Nullable String shown)
            implements CommandResult {}

    @AfterEach
    void stop() {
        listener.stop();
    }

    @Test
    void passesOverWhatItCannotReadAndAnswersWithTheNext() {
        var kafka = topic.isFound(3);
        var answered = waiters.await("command-1", "q-1");
        listener.start();
        await().until(this::isReady);

        topic.write(kafka, 0, 3, bytes("no reply"));
        topic.write(kafka, 0, 4, bytes("""
                {"commandId": "command-1", "requestDigest": "q-1", "status": 200}"""));

        await().until(answered::isDone);
        assertThat(answered.join().wasDone()).isTrue();
        assertThat(topic.connected()).isEqualTo(1);
    }

    @Test
    void isReadyOnlyWhileItReads() {
        assertThat(isReady()).isFalse();
        var kafka = topic.isFound(3);
        listener.start();
        await().until(this::isReady);

        kafka.setPollException(new TimeoutException());

        await().until(() -> !isReady());
        topic.isFound(3);
        await().until(this::isReady);
    }

    private boolean isReady() {
        return listener.health().getStatus().equals(Status.UP);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
