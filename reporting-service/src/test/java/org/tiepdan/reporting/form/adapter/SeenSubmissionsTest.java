package org.tiepdan.reporting.form.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.form.Forms;
import org.tiepdan.reporting.account.AccountOrder;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.form.FormEvaluator;
import org.tiepdan.reporting.form.adapter.SeenSubmissions.Seen;
import org.tiepdan.reporting.form.figures.Receptions;
import org.tiepdan.reporting.form.frozen.Submission;
import org.tiepdan.reporting.form.frozen.Submissions;
import org.tiepdan.reporting.form.view.FormView;
import org.tiepdan.reporting.testkit.MadeAccounts;
import org.tiepdan.reporting.testkit.SortedAccounts;
import org.tiepdan.reporting.wording.BodyNames;

/** Whether a submission is seen costs a pass over the accounts of its days, so it is decided once for a list. */
class SeenSubmissionsTest {
    private static final Bodies BODIES = LawPack.packaged().bodies();
    private static final String BODY = "19-05443";
    private static final Grant READER = MadeAccounts.grant(BODY, BODY);
    private static final Instant NOW = Instant.parse("2026-10-01T02:00:00Z");

    private final AtomicInteger passes = new AtomicInteger();
    private final Submissions submissions = new Submissions();
    private final SeenSubmissions seen = new SeenSubmissions(
            submissions,
            new FormRequests(Forms.packaged(), BODIES, Clock.fixed(NOW, ZoneOffset.UTC)),
            new FormEvaluator(counting(), Receptions.NOT_RECORDED, BODIES, new BodyNames(BODIES)));

    @BeforeEach
    void submit() {
        add("q2-first", "2026-Q2", 1);
        add("q2-second", "2026-Q2", 2);
        add("q2-third", "2026-Q2", 3);
        add("q3", "2026-Q3", 4);
    }

    @Test
    void eachIsDecidedOnceForAllPeriods() {
        assertThat(seen.list("01-XLD", Set.of(BODY), _ -> true, READER))
                .extracting(one -> one.submission().id(), Seen::holds)
                .containsExactly(
                        tuple("q3", true),
                        tuple("q2-third", true),
                        tuple("q2-second", false),
                        tuple("q2-first", false));
        assertThat(passes).hasValue(4);
    }

    @Test
    void thoseOfOtherPeriodsAreNotDecided() {
        assertThat(seen.list(
                        "01-XLD",
                        Set.of(BODY),
                        one -> "2026-Q3".equals(one.table().period().name()),
                        READER))
                .extracting(one -> one.submission().id())
                .containsExactly("q3");
        assertThat(passes).hasValue(1);
    }

    @Test
    void aLaterOneOfTheSamePeriodHoldsThoughItIsNotListed() {
        assertThat(seen.list("01-XLD", Set.of(BODY), one -> one.id().equals("q2-first"), READER))
                .extracting(one -> one.submission().id(), Seen::holds)
                .containsExactly(tuple("q2-first", false));
    }

    private void add(String id, String period, int day) {
        var first = period.equals("2026-Q2") ? LocalDate.of(2026, 3, 15) : LocalDate.of(2026, 6, 15);
        var table = new FormView(
                "01-XLD",
                "01/XLD",
                "",
                "",
                "2024",
                "",
                BODY,
                "",
                new FormView.PeriodView(period, "", first, first.plusMonths(3).minusDays(1), null, null),
                new FormView.AsOf(null, NOW, Map.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        submissions.add(new Submission(id, "cb-0009", NOW.plusSeconds(day), null, null, "0", table, null));
    }

    private Accounts counting() {
        return new Accounts() {
            @Override
            public void forEach(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each) {
                passes.incrementAndGet();
            }

            @Override
            public Accounts in(AccountOrder order) {
                return new SortedAccounts(this, order);
            }

            @Override
            public void forEachThatOwes(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each) {
                throw new UnsupportedOperationException("No form counts limits.");
            }
        };
    }
}
