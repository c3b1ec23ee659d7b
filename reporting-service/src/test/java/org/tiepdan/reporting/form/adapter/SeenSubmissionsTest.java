package org.tiepdan.reporting.form.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.account.HiddenCases;
import org.tiepdan.reporting.form.adapter.SeenSubmissions.Seen;
import org.tiepdan.reporting.form.frozen.HiddenSubmissions;
import org.tiepdan.reporting.form.frozen.Submissions;
import org.tiepdan.reporting.testkit.MadeAccounts;
import org.tiepdan.reporting.testkit.MadeSubmission;
import org.tiepdan.servicekit.web.ProblemException;

/** Each request reads the cases once, however many submissions there are. */
class SeenSubmissionsTest {
    private static final String BODY = "19-05443";
    private static final Grant READER = MadeAccounts.grant(BODY, BODY);
    private static final Instant NOW = Instant.parse("2026-10-01T02:00:00Z");

    private final AtomicInteger passes = new AtomicInteger();
    private final Submissions submissions = new Submissions();
    private final SeenSubmissions seen = new SeenSubmissions(
            submissions, new HiddenSubmissions(this::none, LawPack.packaged().bodies()));

    private List<HiddenCases.Hidden> none(Grant reader, Grant counted) {
        passes.incrementAndGet();
        return List.of();
    }

    @BeforeEach
    void submit() {
        add("q2-first", "2026-Q2", 1);
        add("q2-second", "2026-Q2", 2);
        add("q2-third", "2026-Q2", 3);
        add("q3", "2026-Q3", 4);
    }

    @Test
    void allAreDecidedInOnePass() {
        assertThat(seen.list("01-XLD", Set.of(BODY), _ -> true, READER))
                .extracting(one -> one.submission().id(), Seen::holds)
                .containsExactly(
                        tuple("q3", true),
                        tuple("q2-third", true),
                        tuple("q2-second", false),
                        tuple("q2-first", false));
        assertThat(passes).hasValue(1);
    }

    /** Otherwise the time of the answer would tell what is hidden from what is not there. */
    @Test
    void whereNothingWasSubmittedAPassIsMadeToo() {
        assertThat(seen.list("02-XLD", Set.of(BODY), _ -> true, READER)).isEmpty();
        assertThat(passes).hasValue(1);

        assertThat(seen.latest("01-XLD|" + BODY + "|2026-01-01.2026-01-31", READER))
                .isEmpty();
        assertThat(passes).hasValue(2);

        assertThatThrownBy(() -> seen.find("01-XLD", "unknown", READER)).isInstanceOf(ProblemException.class);
        assertThat(passes).hasValue(3);
    }

    @Test
    void thoseOfOtherPeriodsAreNotListed() {
        assertThat(seen.list(
                        "01-XLD",
                        Set.of(BODY),
                        one -> "2026-Q3".equals(one.table().period().name()),
                        READER))
                .extracting(one -> one.submission().id())
                .containsExactly("q3");
    }

    @Test
    void aLaterOneOfTheSamePeriodHoldsThoughItIsNotListed() {
        assertThat(seen.list("01-XLD", Set.of(BODY), one -> one.id().equals("q2-first"), READER))
                .extracting(one -> one.submission().id(), Seen::holds)
                .containsExactly(tuple("q2-first", false));
    }

    private void add(String id, String period, int day) {
        var first = period.equals("2026-Q2") ? LocalDate.of(2026, 3, 15) : LocalDate.of(2026, 6, 15);
        var days = MadeSubmission.days(period, first, first.plusMonths(3).minusDays(1));
        submissions.add(MadeSubmission.of(id, BODY, days, NOW.plusSeconds(day), null));
    }
}
