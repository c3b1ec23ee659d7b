package org.tiepdan.routing.feed.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.eventing.feed.wire.FeedAttributes;
import org.tiepdan.eventing.feed.wire.ReconciledDay;
import org.tiepdan.lawpack.calendar.LegalTime;

/**
 * Finds reconciliations in a feed. A day's reconciliation is the first event after that day; if no instance ran for several days, their
 * reconciliations follow one another when one starts.
 */
final class ReconciledDays {
    private static final Duration SOON = Duration.ofMillis(500);

    private ReconciledDays() {}

    /** @return the reconciliations that exist for days in the range, in order */
    static List<ReconciledDay> between(LocalDate from, LocalDate to, FeedReading feed) {
        return from.datesUntil(to.plusDays(1))
                .map(day -> of(day, feed))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ReconciledDay> of(LocalDate day, FeedReading feed) {
        var over = LegalTime.endOf(day);
        var first = feed.first(event -> !takenAt(event).isBefore(over));
        first.ifPresent(event -> feed.goTo(event.offset()));
        for (var events = coming(first.isPresent(), feed); !events.isEmpty(); events = coming(true, feed)) {
            for (var event : events) {
                if (!header(event, "ce_type").equals(ReconciledDay.TYPE)) {
                    return Optional.empty();
                }
                var reconciled = ReconciledDay.read(event.value());
                if (!reconciled.day().isBefore(day)) {
                    return Optional.of(reconciled).filter(found -> found.day().equals(day));
                }
            }
        }
        return Optional.empty();
    }

    private static List<ConsumerRecord<byte[], byte[]>> coming(boolean any, FeedReading feed) {
        return any ? feed.next(SOON) : List.of();
    }

    /** Unnumbered events precede all numbered ones. */
    private static Instant takenAt(ConsumerRecord<byte[], byte[]> event) {
        try {
            return Instant.parse(header(event, FeedAttributes.PREFIX + FeedAttributes.TIME));
        } catch (DateTimeParseException e) {
            return Instant.MIN;
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
