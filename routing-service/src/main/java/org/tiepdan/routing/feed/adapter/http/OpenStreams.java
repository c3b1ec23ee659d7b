package org.tiepdan.routing.feed.adapter.http;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tiepdan.routing.feed.adapter.FeedSettings;
import org.tiepdan.servicekit.web.ProblemException;

/** The open streams, limited by the settings. They end before the server stops, which would wait for them. */
@Component
final class OpenStreams implements SmartLifecycle {
    private final FeedSettings settings;
    private final Map<String, Integer> ofBodies = new HashMap<>();
    private final Set<EventStream> streams = new HashSet<>();
    private boolean running;

    OpenStreams(FeedSettings settings, MeterRegistry registry) {
        this.settings = settings;
        registry.gauge("feed.streams", this, OpenStreams::count);
    }

    /** A slot for one stream, which must be released. */
    final class Room implements AutoCloseable {
        private final String body;
        private final AtomicBoolean given = new AtomicBoolean();

        private Room(String body) {
            this.body = body;
        }

        /** Runs the stream in its own thread, and releases the slot afterwards. */
        void run(EventStream stream) {
            add(stream);
            var _ = Thread.ofVirtual().name("feed-stream").start(() -> {
                try (this) {
                    stream.run();
                } finally {
                    remove(stream);
                }
            });
        }

        @Override
        public void close() {
            if (given.compareAndSet(false, true)) {
                leave(body);
            }
        }
    }

    /** @throws ProblemException if all slots of this instance or of this body are taken */
    synchronized Room enter(String body) {
        int open = ofBodies.values().stream().mapToInt(Integer::intValue).sum();
        if (open >= settings.streams() || !running) {
            throw FeedProblems.noStreamLeft();
        }
        if (ofBodies.getOrDefault(body, 0) >= settings.streamsOfABody()) {
            throw FeedProblems.tooManyStreams();
        }
        ofBodies.merge(body, 1, Integer::sum);
        return new Room(body);
    }

    private synchronized void leave(String body) {
        ofBodies.computeIfPresent(body, (_, open) -> open == 1 ? null : open - 1);
    }

    private synchronized void add(EventStream stream) {
        streams.add(stream);
        if (!running) {
            stream.stop();
        }
    }

    private synchronized void remove(EventStream stream) {
        streams.remove(stream);
    }

    private synchronized double count() {
        return streams.size();
    }

    @Override
    public synchronized void start() {
        running = true;
    }

    @Override
    public synchronized void stop() {
        running = false;
        streams.forEach(EventStream::stop);
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
