package org.tiepdan.routing.feed.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.feed.FeedDigest;
import org.tiepdan.eventing.feed.FeedHour;
import org.tiepdan.eventing.feed.wire.FeedAttributes;
import org.tiepdan.eventing.feed.wire.ReconciledDay;

/** A body gets numbered events, and their daily count, whatever happens to the service. */
class NumberedFeedsTest extends FeedsScenario {
    private static final Instant NEXT_MORNING = Instant.parse("2026-08-21T01:00:00Z");

    @Test
    void eachFeedIsNumberedByItselfOverARestart() {
        tracking("case.opened.v1", sample("case.opened.v1"));
        tracking("case.transferred.v1", sample("case.transferred.v1"));
        restart();
        tracking("case.accepted.v1", sample("case.accepted.v1"));
        tracking("deadline.missed.v1", sample("deadline.missed.v1"));

        assertThat(numbers(service.written(RECEIVER))).containsExactly(3L, 4L);
        assertThat(numbers(service.written(COMPETENT))).containsExactly(3L);
        assertThat(numbers(service.written(PROVINCE))).containsExactly(2L, 3L);
    }

    @Test
    void whatIsForNoFeedTakesNoNumber() {
        tracking("case.opened.v1", sample("case.opened.v1"));
        routing("petition.routed.v1", sample("petition.routed.v1").put("competentBody", "19-99999"));
        routing("petition.linked.v1", sample("petition.linked.v1").put("type", "DENUNCIATION"));
        tracking("case.accepted.v1", sample("case.accepted.v1"));

        assertThat(numbers(service.written(RECEIVER))).containsExactly(1L, 2L);
    }

    @Test
    void aDayIsReconciledBeforeTheFirstEventOfTheNext() {
        tracking("case.opened.v1", sample("case.opened.v1"));
        now = now.plus(Duration.ofHours(2));
        tracking("case.accepted.v1", sample("case.accepted.v1"));
        now = NEXT_MORNING;
        tracking("case.closed.v1", sample("case.closed.v1"));

        var feed = service.written(RECEIVER);
        assertThat(numbers(feed)).containsExactly(1L, 2L, 3L, 4L);
        var day = ReconciledDay.read(feed.get(2).value());
        assertThat(day.day()).isEqualTo("2026-08-20");
        assertThat(day.body()).isEqualTo("19-btcd");
        assertThat(day.hours())
                .extracting(FeedHour::hour, FeedHour::count, FeedHour::last)
                .containsExactly(tuple(9, 1L, 1L), tuple(11, 1L, 2L));
        assertThat(day.digest()).isEqualTo(digest(feed.subList(0, 2)));
        assertThat(key().shown().signed(day.statement().bytes(), day.signature()))
                .isTrue();
        assertThat(feed.get(2).key()).isEqualTo("19-btcd".getBytes(UTF_8));
        assertThat(header(feed.get(2), "ce_subject")).isEqualTo("19-btcd");
        assertThat(header(feed.get(2), "ce_feedtime")).isEqualTo(NEXT_MORNING.toString());
    }

    @Test
    void aDayOfASilentFeedIsReconciledWhenItIsOver() {
        tracking("case.opened.v1", sample("case.opened.v1"));
        service.pass(LOOK);
        assertThat(service.written(RECEIVER)).hasSize(1);

        now = NEXT_MORNING;
        service.pass(LOOK);
        service.pass(LOOK);

        assertThat(service.written(RECEIVER)).singleElement().satisfies(only -> {
            assertThat(header(only, "ce_type")).isEqualTo(ReconciledDay.TYPE);
            assertThat(numbers(List.of(only))).containsExactly(2L);
        });
    }

    @Test
    void theReconciliationBelongsToTheDayAfter() {
        tracking("case.opened.v1", sample("case.opened.v1"));
        now = NEXT_MORNING;
        service.pass(LOOK);
        var first = service.written(RECEIVER);
        now = NEXT_MORNING.plus(Duration.ofDays(1));
        service.pass(LOOK);

        var second = service.written(RECEIVER);
        var day = ReconciledDay.read(second.getFirst().value());
        assertThat(day.count()).isEqualTo(1);
        assertThat(day.first()).isEqualTo(2);
        assertThat(day.digest()).isEqualTo(digest(first));
    }

    /** Of these records in this order, from the first on. */
    private static String digest(List<TestRecord<byte[], byte[]>> records) {
        var digest = FeedDigest.START;
        for (var record : records) {
            digest = FeedDigest.next(
                    digest,
                    FeedAttributes.sequence(record.headers()),
                    header(record, "ce_id"),
                    header(record, "ce_type"),
                    header(record, "ce_subject"),
                    record.value());
        }
        return digest;
    }

    private static List<Long> numbers(List<TestRecord<byte[], byte[]>> records) {
        return records.stream()
                .map(record -> FeedAttributes.sequence(record.headers()))
                .toList();
    }

    private static String header(TestRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
