package org.tiepdan.routing.feed.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.kafka.common.errors.WakeupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.feed.wire.ReconciledDay;
import org.tiepdan.servicekit.web.RequestFaultsException;

/** A number is found among offsets with gaps, without reading the feed. */
class FeedReadingTest {
    private static final Instant MORNING = Instant.parse("2026-07-01T02:00:00Z");
    private static final Duration SOON = Duration.ofMillis(50);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 49, 50, 51, 2_500, 4_999, 5_000})
    void goesOnAfterANumber(long number) {
        var feed = ofEvents(5_000);
        try (var reading = feed.read()) {
            reading.goTo(new After("after", number - 1).offsetIn(reading));

            assertThat(numbers(reading)).startsWith(number);
        }
        assertThat(feed.polls()).isLessThan(30);
    }

    @Test
    void afterTheLastNothingComesAndBeyondItIsRefused() {
        var feed = ofEvents(300);
        try (var reading = feed.read()) {
            reading.goTo(new After("after", 300).offsetIn(reading));
            assertThat(numbers(reading)).isEmpty();

            assertThatThrownBy(() -> new After("after", 301).offsetIn(reading))
                    .isInstanceOf(RequestFaultsException.class)
                    .satisfies(refused -> assertThat(((RequestFaultsException) refused).faults())
                            .singleElement()
                            .satisfies(fault -> assertThat(fault.message()).contains("300")));
        }
    }

    @Test
    void aFeedWithoutEventsCanBeFollowedAndHasNoNumber() {
        try (var reading = new HeldFeed("19-btcd").read()) {
            reading.goTo(new After("after", 0).offsetIn(reading));

            assertThat(numbers(reading)).isEmpty();
            assertThat(reading.last()).isZero();
            assertThatThrownBy(() -> new After("after", 1).offsetIn(reading))
                    .isInstanceOf(RequestFaultsException.class);
        }
    }

    @Test
    void whatIsFromBeforeFeedsWereNumberedIsPassedOver() {
        var feed = new HeldFeed("19-btcd");
        LongStream.range(0, 500).forEach(_ -> feed.event(0, MORNING));
        feed.gap(1).event(1, MORNING).event(2, MORNING);
        try (var reading = feed.read()) {
            reading.goTo(new After("after", 0).offsetIn(reading));

            assertThat(numbers(reading)).containsExactly(1L, 2L);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, 30, 3_000})
    void theLastNumberIsFoundBeforeWhateverEndsTheFeed(long gap) {
        try (var reading = ofEvents(70).gap(gap).read()) {
            assertThat(reading.last()).isEqualTo(70);
        }
    }

    @Test
    void aReadingThatIsWokenEnds() {
        try (var reading = ofEvents(1).read()) {
            reading.goTo(reading.end());
            reading.wake();

            assertThatThrownBy(() -> reading.next(SOON)).isInstanceOf(WakeupException.class);
        }
    }

    @Test
    void daysAreFoundAmongManyEventsAndThoseOfOneMorningOneAfterTheOther() {
        var feed = ofEvents(400);
        var second = MORNING.plus(Duration.ofDays(1));
        feed.reconciliation(401, second, LocalDate.parse("2026-07-01")).event(402, second);
        var fifth = MORNING.plus(Duration.ofDays(4));
        feed.gap(3)
                .reconciliation(403, fifth, LocalDate.parse("2026-07-02"))
                .reconciliation(404, fifth, LocalDate.parse("2026-07-03"))
                .reconciliation(405, fifth, LocalDate.parse("2026-07-04"))
                .event(406, fifth);

        try (var reading = feed.read()) {
            assertThat(ReconciledDays.between(LocalDate.parse("2026-06-29"), LocalDate.parse("2026-07-06"), reading))
                    .extracting(ReconciledDay::day)
                    .containsExactly(
                            LocalDate.parse("2026-07-01"),
                            LocalDate.parse("2026-07-02"),
                            LocalDate.parse("2026-07-03"),
                            LocalDate.parse("2026-07-04"));
        }
    }

    /** A transaction ends after every seventh event. */
    private static HeldFeed ofEvents(int count) {
        var feed = new HeldFeed("19-btcd");
        for (int number = 1; number <= count; number++) {
            feed.event(number, MORNING.plusMillis(number));
            feed.gap(number % 7 == 0 ? 1 : 0);
        }
        return feed;
    }

    private static List<Long> numbers(FeedReading reading) {
        return reading.next(SOON).stream().map(FeedReading::sequence).toList();
    }
}
