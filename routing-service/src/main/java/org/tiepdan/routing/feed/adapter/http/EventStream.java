package org.tiepdan.routing.feed.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/**
 * Sends a feed to one client until its time is over. Blocks until the client has taken each event, so the feed is read no faster than the
 * client takes it.
 */
final class EventStream implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
    /**
     * How long a client waits before it connects again; sending it also completes the headers, so that the client knows at once that it is
     * connected.
     */
    private static final String BEGIN = "retry: 3000\n\n";

    private static final String NOTHING_NEW = ": nothing new\n\n";

    private final FeedReading reading;
    private final ResponseBodyEmitter emitter;
    private final long after;
    private final Duration heartbeat;
    private final long end;

    /**
     * @param reading positioned at or before the first event to send; closed at the end
     * @param after number number of the last event that is not sent
     * @param open how long the stream may stay open
     */
    EventStream(FeedReading reading, ResponseBodyEmitter emitter, long after, Duration heartbeat, Duration open) {
        this.reading = reading;
        this.emitter = emitter;
        this.after = after;
        this.heartbeat = heartbeat;
        this.end = System.nanoTime() + open.toNanos();
    }

    @Override
    public void run() {
        try (reading) {
            send(BEGIN);
            for (long left = left(); left > 0; left = left()) {
                var text = new StringBuilder();
                for (var event : reading.next(Duration.ofNanos(Math.min(left, heartbeat.toNanos())))) {
                    append(event, text);
                }
                send(text.isEmpty() ? NOTHING_NEW : text.toString());
            }
            emitter.complete();
        } catch (WakeupException e) {
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            // The client went away; the container knows this too.
            LOG.debug("A stream of events was not taken to its end.");
        } catch (KafkaException e) {
            LOG.warn("A stream of events ends, because the feed cannot be read: {}", e.toString());
            emitter.complete();
        } catch (RuntimeException e) {
            // No error goes to the emitter: a problem document would be written into the stream.
            LOG.error(
                    "A stream of events ends by a fault of ours ({}).",
                    e.getClass().getSimpleName());
            emitter.complete();
        }
    }

    /** Makes the stream end soon. */
    void stop() {
        reading.wake();
    }

    private void append(ConsumerRecord<byte[], byte[]> event, StringBuilder text) {
        if (FeedReading.sequence(event) > after) {
            text.append(StructuredEvent.of(event));
        }
    }

    private long left() {
        return end - System.nanoTime();
    }

    private void send(String text) throws IOException {
        emitter.send(text.getBytes(UTF_8), MediaType.APPLICATION_OCTET_STREAM);
    }
}
