package org.tiepdan.routing.feed.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.tiepdan.routing.feed.adapter.FeedSettings;
import org.tiepdan.servicekit.web.ProblemException;

class EventStreamTest {
    private static final Instant MORNING = Instant.parse("2026-07-01T02:00:00Z");
    private static final Duration SOON = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofHours(1);

    private final Client client = new Client();

    /** Disconnects, or ends the stream, after some sends. */
    private static final class Client extends ResponseBodyEmitter {
        final List<String> sent = new ArrayList<>();
        volatile boolean isComplete;
        int patience = Integer.MAX_VALUE;
        Runnable after = () -> {};

        @Override
        public synchronized void send(Object object, @Nullable MediaType mediaType) throws IOException {
            if (sent.size() == patience) {
                throw new IOException("gone");
            }
            sent.add(new String((byte[]) object, UTF_8));
            after.run();
        }

        @Override
        public synchronized void complete() {
            isComplete = true;
        }
    }

    @Test
    void sendsWhatComesAfterTheNumberAndThenThatNothingIsNew() {
        var reading = new HeldFeed("19-btcd")
                .event(1, MORNING)
                .event(2, MORNING)
                .gap(1)
                .event(3, MORNING)
                .read();
        var stream = new EventStream(reading, client, 1, SOON, LONG);
        client.after = () -> {
            if (client.sent.size() == 3) {
                stream.stop();
            }
        };

        stream.run();

        assertThat(client.sent).hasSize(3);
        assertThat(client.sent.getFirst()).isEqualTo("retry: 3000\n\n");
        assertThat(client.sent.get(1))
                .startsWith("id: 2\nevent: case.accepted.v1\n")
                .contains("\n\nid: 3\n");
        assertThat(client.sent.getLast()).isEqualTo(": nothing new\n\n");
        assertThat(client.isComplete).isTrue();
    }

    @Test
    void endsWhenItsTimeIsOver() {
        new EventStream(new HeldFeed("19-btcd").read(), client, 0, LONG, Duration.ZERO).run();

        assertThat(client.sent).containsExactly("retry: 3000\n\n");
        assertThat(client.isComplete).isTrue();
    }

    @Test
    void endsWhenTheClientIsGone() {
        client.patience = 2;

        new EventStream(new HeldFeed("19-btcd").event(1, MORNING).read(), client, 0, SOON, LONG).run();

        assertThat(client.sent).hasSize(2);
    }

    @Test
    void aFaultOfOursEndsItForTheClientToo() {
        client.after = () -> {
            throw new NumberFormatException("x");
        };

        new EventStream(new HeldFeed("19-btcd").read(), client, 0, SOON, LONG).run();

        assertThat(client.isComplete).isTrue();
    }

    /** The feed is read further only after the client has taken the previous events. */
    @Test
    void readsNoFasterThanTheClientTakes() {
        var feed = new HeldFeed("19-btcd");
        for (int number = 1; number <= 200; number++) {
            feed.event(number, MORNING);
        }
        var polls = new ArrayList<Long>();
        client.after = () -> polls.add(feed.polls());
        client.patience = 4;

        new EventStream(feed.read(), client, 0, SOON, LONG).run();

        assertThat(polls).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void aBodyAndTheInstanceHaveSoManyStreamsAndNoMore() {
        var streams =
                new OpenStreams(new FeedSettings(Path.of("keys"), SOON, 3, 2, SOON, LONG), new SimpleMeterRegistry());
        streams.start();
        var first = streams.enter("19-btcd");
        var _ = streams.enter("19-btcd");

        assertRefused(streams, "19-btcd", 429);
        var _ = streams.enter("19-05443");
        assertRefused(streams, "19-ubnd", 503);
        first.close();
        first.close();
        var _ = streams.enter("19-btcd");
        assertRefused(streams, "19-ubnd", 503);
    }

    @Test
    void aStreamOfAServiceThatStopsEndsAndNoneBegins() {
        var streams =
                new OpenStreams(new FeedSettings(Path.of("keys"), SOON, 3, 2, SOON, LONG), new SimpleMeterRegistry());
        streams.start();
        var room = streams.enter("19-btcd");
        streams.stop();
        assertRefused(streams, "19-btcd", 503);

        var stream = new EventStream(new HeldFeed("19-btcd").read(), client, 0, LONG, LONG);
        room.run(stream);

        await().until(() -> client.isComplete);
    }

    private static void assertRefused(OpenStreams streams, String body, int status) {
        assertThatThrownBy(() -> streams.enter(body))
                .isInstanceOf(ProblemException.class)
                .satisfies(refused ->
                        assertThat(((ProblemException) refused).status()).isEqualTo(status));
    }
}
