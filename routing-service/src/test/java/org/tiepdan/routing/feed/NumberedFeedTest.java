package org.tiepdan.routing.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.feed.FeedDay;
import org.tiepdan.eventing.feed.FeedDigest;
import org.tiepdan.eventing.feed.FeedHour;

class NumberedFeedTest {
    private static final String KEY = "ab".repeat(32);
    private static final Instant MORNING = Instant.parse("2026-07-01T01:59:59.999Z");

    @Test
    void numbersFromOneAndCountsByTheHourInVietNam() {
        var feed = NumberedFeed.begun(MORNING);

        feed = taken(feed, MORNING);
        feed = taken(feed, MORNING.plusMillis(1));
        feed = taken(feed, MORNING.plusSeconds(60));

        assertThat(feed.last()).isEqualTo(3);
        assertThat(feed.hours())
                .extracting(FeedHour::hour, FeedHour::count, FeedHour::first, FeedHour::last)
                .containsExactly(tuple(8, 1L, 1L, 1L), tuple(9, 2L, 2L, 3L));
        assertThat(feed.hours().getLast().digest()).isEqualTo(feed.digest());
    }

    @Test
    void aDayEndsAtMidnightInVietNam() {
        var feed = taken(NumberedFeed.begun(MORNING), MORNING);

        assertThat(feed.ended("19-btcd", Instant.parse("2026-07-01T16:59:59.999Z"), KEY))
                .isEmpty();
        assertThat(feed.ended("19-btcd", Instant.parse("2026-07-01T17:00:00Z"), KEY))
                .containsExactly(new FeedDay(
                        "19-btcd",
                        LocalDate.parse("2026-07-01"),
                        1,
                        1,
                        1,
                        FeedDigest.START,
                        feed.digest(),
                        feed.hours(),
                        KEY));
    }

    @Test
    void theNextDayBeginsWhereTheLastEnded() {
        var first = taken(NumberedFeed.begun(MORNING), MORNING);
        var midnight = Instant.parse("2026-07-01T17:00:00Z");

        var second = taken(first.onDayOf(midnight), midnight);

        assertThat(second.ended("19-btcd", midnight.plusSeconds(86_400), KEY))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.day()).isEqualTo("2026-07-02");
                    assertThat(day.first()).isEqualTo(2);
                    assertThat(day.last()).isEqualTo(2);
                    assertThat(day.previousDigest()).isEqualTo(first.digest());
                    assertThat(day.digest()).isEqualTo(second.digest());
                    assertThat(day.hours()).extracting(FeedHour::hour).containsExactly(0);
                });
    }

    @Test
    void daysOnWhichNothingCameAreReconciledToo() {
        var feed = taken(NumberedFeed.begun(MORNING), MORNING);

        var days = feed.ended("19-btcd", Instant.parse("2026-07-04T02:00:00Z"), KEY);

        assertThat(days)
                .extracting(FeedDay::day)
                .containsExactly(
                        LocalDate.parse("2026-07-01"), LocalDate.parse("2026-07-02"), LocalDate.parse("2026-07-03"));
        assertThat(days.getLast().count()).isZero();
        assertThat(days.getLast().first()).isEqualTo(2);
        assertThat(days.getLast().last()).isEqualTo(1);
        assertThat(days.getLast().previousDigest()).isEqualTo(days.getLast().digest());
        assertThat(days.getLast().hours()).isEmpty();
    }

    /** Another instance with a slower clock takes over. */
    @Test
    void timeNeverGoesBack() {
        var feed = taken(NumberedFeed.begun(MORNING), MORNING.plusSeconds(60));

        var next = taken(feed, MORNING);

        assertThat(next.at()).isEqualTo(MORNING.plusSeconds(60));
        assertThat(next.hours()).singleElement().extracting(FeedHour::count).isEqualTo(2L);
        var ended = feed.onDayOf(Instant.parse("2026-07-01T17:00:00Z"));
        assertThat(ended.onDayOf(MORNING).day()).isEqualTo("2026-07-02");
        assertThat(taken(ended, MORNING).at()).isEqualTo(Instant.parse("2026-07-01T17:00:00Z"));
    }

    @Test
    void eachPartOfAnEventChangesTheDigest() {
        var feed = NumberedFeed.begun(MORNING);
        var value = "{}".getBytes(UTF_8);

        assertThat(Stream.of(
                                feed.with("a", "t", "s", value, MORNING),
                                feed.with("b", "t", "s", value, MORNING),
                                feed.with("a", "u", "s", value, MORNING),
                                feed.with("a", "t", "r", value, MORNING),
                                feed.with("a", "t", "s", "{ }".getBytes(UTF_8), MORNING),
                                feed.with("a", "t", "s", value, MORNING).with("a", "t", "s", value, MORNING))
                        .map(NumberedFeed::digest))
                .doesNotHaveDuplicates();
    }

    private static NumberedFeed taken(NumberedFeed feed, Instant now) {
        return feed.with("e-" + feed.last(), "case.closed.v1", "c", "{}".getBytes(UTF_8), now);
    }
}
