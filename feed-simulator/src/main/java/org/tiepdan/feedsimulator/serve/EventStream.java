package org.tiepdan.feedsimulator.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.tiepdan.feedsimulator.feed.FeedEvent;
import org.tiepdan.feedsimulator.scenario.Trouble;

/** Writes the server-sent events of one connection. */
final class EventStream {
    /** Milliseconds until a subscriber connects again; short, so that tests need not wait. */
    private static final String RETRY = "retry: 100\n\n";

    private static final int PART_OF_ID = 8;
    private static final String SIGN_OF_LIFE = ": nothing new\n\n";

    private final OutputStream out;

    EventStream(OutputStream out) {
        this.out = out;
    }

    /**
     * @param had the events that the subscriber has
     * @param ahead the following ones
     * @param another returns once this connection is no longer needed
     */
    void play(Trouble trouble, List<FeedEvent> had, List<FeedEvent> ahead, Runnable another) throws IOException {
        write(RETRY);
        switch (trouble) {
            case Trouble.None() -> all(ahead);
            case Trouble.Cut(var events) -> all(first(ahead, events));
            case Trouble.CutInside(var events) -> {
                all(first(ahead, events));
                halfOf(next(ahead, events));
            }
            case Trouble.Silent(var events) -> {
                all(first(ahead, events));
                another.run();
            }
            case Trouble.Quiet(var events, var signs) -> {
                all(first(ahead, events));
                write(SIGN_OF_LIFE.repeat(signs));
                all(next(ahead, events));
            }
            case Trouble.Again(var events) -> {
                all(had.subList(Math.max(0, had.size() - events), had.size()));
                all(ahead);
            }
            case Trouble.Refused _ -> throw new IllegalArgumentException("Expected a connection that was not refused.");
        }
    }

    private void halfOf(List<FeedEvent> broken) throws IOException {
        for (var event : broken) {
            write(text(event).substring(0, text(event).indexOf(event.id()) + PART_OF_ID));
        }
    }

    private void all(List<FeedEvent> events) throws IOException {
        for (var event : events) {
            write(text(event));
        }
    }

    private static List<FeedEvent> first(List<FeedEvent> ahead, int events) {
        return ahead.subList(0, Math.min(events, ahead.size()));
    }

    /** The event after the first {@code events}; empty if there are no more. */
    private static List<FeedEvent> next(List<FeedEvent> ahead, int events) {
        return ahead.size() > events ? List.of(ahead.get(events)) : List.of();
    }

    private static String text(FeedEvent event) {
        return "id: %d\nevent: %s\ndata: %s\n\n".formatted(event.number(), event.type(), event.json());
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }
}
