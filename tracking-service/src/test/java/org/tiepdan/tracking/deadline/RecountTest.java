package org.tiepdan.tracking.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.limit.Course;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.LimitStep;
import org.tiepdan.lawpack.limit.LimitUnit;
import org.tiepdan.lawpack.limit.Scope;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.tracking.deadline.Changes.Extension;
import org.tiepdan.tracking.deadline.Changes.Pause;
import org.tiepdan.tracking.deadline.DeadlineDecider.Start;
import org.tiepdan.tracking.deadline.ledger.Ledger;

/** 100,000 limits with random suspensions and extensions, each recounted independently. {@code -Drecount.seed} tries others. */
class RecountTest {
    private static final int LIMITS = 100_000;
    private static final long SEED = Long.getLong("recount.seed", 20_260_701L);
    /** Before every limit, so that none is late. */
    private static final Instant NOW = Instant.parse("2019-01-01T00:00:00Z");

    private static final LawPack LAW = LawPack.packaged();
    private static final LocalDate FIRST = LocalDate.parse("2019-01-02");
    private static final int START_DAYS = 3_600;

    private final DeadlineDecider deadlines = new DeadlineDecider(LAW, Duration.ofMinutes(5), List.of());
    private final Revisions revisions = new Revisions(LAW, deadlines);
    private final IndependentCount independent = new IndependentCount();

    @Test
    void comesToTheSameDayAndTheSameLedger() {
        for (int each = 0; each < LIMITS; each++) {
            var life = new Life(new Random(SEED + each));
            var expected = independent.count(life.start, life.length, life.unit, life.suspended);
            var what = "seed " + (SEED + each) + ": " + life.limit.terms().startsOn();

            if (!life.limit.dueOn().equals(expected.last())
                    || !life.limit.statutoryDueOn().equals(expected.statutory())) {
                assertThat(life.limit.dueOn()).as(what).isEqualTo(expected.last());
                assertThat(life.limit.statutoryDueOn()).as(what).isEqualTo(expected.statutory());
            }
            sameLedger(life, expected, what);
        }
    }

    private void sameLedger(Life life, IndependentCount.Answer expected, String what) {
        var limit = life.limit;
        var days = Ledger.of(
                limit.startsOn(),
                limit.statutoryDueOn(),
                limit.dueOn(),
                Objects.requireNonNull(limit.counted()),
                limit.changes());
        int counted = 0;
        var date = life.start;
        for (var day : days) {
            boolean same = day.date().equals(date)
                    && day.counted() == independent.counts(date, life.start, expected)
                    && (day.kind() == Ledger.Kind.SUSPENDED)
                            == (life.suspended.contains(date) && !date.equals(life.start));
            if (!same) {
                assertThat(day).as(what + ", on " + date).isNull();
            }
            counted += day.counted() ? 1 : 0;
            date = date.plusDays(1);
        }
        if (counted != life.length || !date.equals(expected.last().plusDays(1))) {
            assertThat(counted).as(what).isEqualTo(life.length);
            assertThat(date.minusDays(1)).as(what).isEqualTo(expected.last());
        }
    }

    /** A limit after some acts, with the notes of an observer. */
    private final class Life {
        private final LocalDate start;
        private final LimitUnit unit;
        private final Set<LocalDate> suspended = new HashSet<>();
        private int length;
        private Deadline limit;
        private LocalDate today;

        Life(Random random) {
            start = FIRST.plusDays(random.nextInt(START_DAYS));
            unit = random.nextBoolean() ? LimitUnit.CALENDAR_DAY : LimitUnit.WORKING_DAY;
            length = 1 + random.nextInt(60);
            limit = deadlines
                    .set(new Start(rule(length, unit), LimitEvent.ACCEPTED, start, "19-05443", false, false), NOW, "a")
                    .orElseThrow()
                    .deadline();
            today = start;
            for (int acts = random.nextInt(5); acts > 0 && !today.isAfter(limit.dueOn()); acts--) {
                today = today.plusDays(random.nextInt(1 + (int) (limit.dueOn().toEpochDay() - today.toEpochDay())));
                if (random.nextInt(3) == 0) {
                    extended(1 + random.nextInt(30));
                } else {
                    suspended(random.nextInt(40));
                }
            }
        }

        private void extended(int days) {
            apply(revisions
                    .extend(limit, new Extension(today, "19-05443", days), "case.extended", NOW)
                    .orElseThrow());
            length += days;
        }

        private void suspended(int days) {
            apply(revisions
                    .pause(limit, new Pause(today, null, "G"), "case.suspended", NOW)
                    .orElseThrow());
            today.datesUntil(today.plusDays(days)).forEach(suspended::add);
            today = today.plusDays(days);
            apply(revisions.resume(limit, today, null, "case.resumed", NOW).orElseThrow());
        }

        private void apply(DeadlineEvent event) {
            limit = DeadlineEvent.evolve(List.of(limit), event).getFirst();
        }
    }

    private static TimeLimit rule(int length, LimitUnit unit) {
        var course = new Course(
                List.of(LimitEvent.ACCEPTED),
                Course.Owner.COMPETENT_BODY,
                List.of(LimitEvent.DECIDED),
                List.of(),
                Course.Kind.DUTY,
                null,
                true);
        return new TimeLimit(
                "R",
                LimitStep.SETTLEMENT,
                "vi",
                "en",
                Scope.ALL,
                course,
                length,
                unit,
                TimeLimit.Direction.FORWARD,
                null,
                null,
                null,
                null,
                "basis",
                FIRST,
                null,
                SourceStatus.VERIFIED,
                "");
    }
}
