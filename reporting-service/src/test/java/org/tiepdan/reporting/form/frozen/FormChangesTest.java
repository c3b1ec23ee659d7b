package org.tiepdan.reporting.form.frozen;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tiepdan.reporting.form.MadeCase.BOARD;
import static org.tiepdan.reporting.form.MadeCase.COMMUNE;
import static org.tiepdan.reporting.form.MadeCase.OTHER_COMMUNE;
import static org.tiepdan.reporting.form.MadeCase.PROVINCE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.account.AccountOrder;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.form.FormAsk;
import org.tiepdan.reporting.form.FormEvaluator;
import org.tiepdan.reporting.form.MadeCase;
import org.tiepdan.reporting.form.Office;
import org.tiepdan.reporting.form.figures.Receptions;
import org.tiepdan.reporting.form.frozen.Differences.Column;
import org.tiepdan.reporting.form.frozen.Differences.Kind;
import org.tiepdan.reporting.form.view.FormView;
import org.tiepdan.reporting.testkit.SortedAccounts;
import org.tiepdan.reporting.wording.BodyNames;

/** The reasons why a submitted form would differ today, for complaints in the third quarter of 2026 (15/6 to 14/9). */
class FormChangesTest {
    private static final Instant SUBMITTED = Instant.parse("2026-09-20T02:00:00Z");

    @Test
    void whatIsNoComplaintAnyMoreWasMendedAndNotWithdrawn() {
        assertThat(reasons(received(), received().type("DENUNCIATION"))).containsOnly(Kind.REGISTRATION_CORRECTED);
    }

    @Test
    void whatIsAComplaintByNowWasMended() {
        assertThat(reasons(received().type("DENUNCIATION"), received())).containsOnly(Kind.REGISTRATION_CORRECTED);
    }

    @Test
    void whatEndedBeforeThePeriodAsIsKnownNowWasRecordedLater() {
        var closed = received().recordedOn("2026-10-01").closed("2026-06-02", "WITHDRAWN");

        assertThat(reasons(received(), closed)).containsOnly(Kind.RECORDED_LATER);
    }

    @Test
    void whatIsNoCaseAnyMoreWasWithdrawn() {
        assertThat(reasons(received(), null)).containsOnly(Kind.WITHDRAWN_FROM_REGISTER);
    }

    /** The province's total is the same, but the leaders of both communes signed for the case, or did not. */
    @Test
    void aCaseThatMovedFromOneRowToAnotherIsADifferenceOfBothRows() {
        var commune = received();
        var corrected = MadeCase.received("1", BOARD, "2026-06-01")
                .routed("2026-06-02", "TRANSFER", COMMUNE)
                .voidedOn("2026-10-01")
                .recordedOn("2026-10-01")
                .routed("2026-06-02", "TRANSFER", OTHER_COMMUNE);

        var columns = changes(commune, corrected);

        assertThat(columns)
                .extracting(Column::number, Column::row, Column::submitted, Column::now)
                .contains(tuple(1, COMMUNE, ONE, ZERO), tuple(1, OTHER_COMMUNE, ZERO, ONE));
        assertThat(columns)
                .filteredOn(column -> column.row() == null)
                .as("of the total")
                .isEmpty();
        assertThat(columns.getFirst().cases()).hasSize(1);
        assertThat(columns.getFirst().cases().getFirst().reasons())
                .extracting(Differences.Reason::kind)
                .contains(Kind.CORRECTED, Kind.RECORDED_LATER);
    }

    @Test
    void ofARowThatDiffersLikeTheTotalBothAreShownTheTotalFirst() {
        var columns = changes(received(), null).stream()
                .filter(column -> column.number() == 1)
                .toList();

        assertThat(columns)
                .extracting(Column::row, Column::submitted, Column::now)
                .containsExactly(tuple(null, ONE, ZERO), tuple(COMMUNE, ONE, ZERO));
    }

    /** As after a law pack in which the commune had ended before the first day of the period. */
    @Test
    void aRowThatTheTableNoLongerHasIsADifference() {
        var account = received().at(null);
        var frozen = with("19-99999", table(accounts(account, account)));

        var columns = since(frozen, accounts(account, account));

        assertThat(columns)
                .extracting(Column::row, Column::submitted, Column::now, Column::cases)
                .isNotEmpty()
                .containsOnly(tuple("19-99999", ONE, ZERO, List.of()));
        assertThat(columns).extracting(Column::number).contains(1).doesNotHaveDuplicates();
    }

    /** @return the table with a copy of the commune's row for another body */
    private static FormView with(String body, FormView table) {
        var rows = new ArrayList<>(table.rows());
        table.rows().stream()
                .filter(row -> row.body().equals(COMMUNE))
                .map(row -> new FormView.RowView(body, body, false, row.values()))
                .forEach(rows::addFirst);
        return new FormView(
                table.form(),
                table.number(),
                table.title(),
                table.titleEn(),
                table.set(),
                table.basis(),
                table.body(),
                table.bodyName(),
                table.period(),
                table.asOf(),
                table.corner(),
                table.columns(),
                rows,
                table.checks(),
                table.notes(),
                table.signatures());
    }

    @Test
    void ofTwoSubmittedAtOneTimeTheSameHoldsInEveryInstance() {
        var frozen = table(accounts(received().at(null), null));
        var one = new Submission("a", "cb-0001", SUBMITTED, null, null, "0", frozen, null);
        var other = new Submission("b", "cb-0002", SUBMITTED.minusSeconds(1), null, null, "0", frozen, null);
        var here = new Submissions();
        here.add(one);
        here.add(other);
        var there = new Submissions();
        there.add(other);
        there.add(one);

        assertThat(here.all(one.key())).containsExactly(one, other).isEqualTo(there.all(one.key()));
    }

    private static MadeCase received() {
        return MadeCase.received("1", BOARD, "2026-06-01").routed("2026-06-02", "TRANSFER", COMMUNE);
    }

    private static List<Column> changes(MadeCase then, @Nullable MadeCase now) {
        var before = then.at(SUBMITTED);
        var after = now == null ? null : now.at(null);
        return since(table(accounts(before, before)), accounts(before, after));
    }

    private static List<Column> since(FormView frozen, Accounts accounts) {
        var submission = new Submission("s", "cb-0001", SUBMITTED, null, null, "0", frozen, null);
        var changes = new FormChanges(evaluator(accounts), (_, _) -> List.of(), Office.TREE);
        return changes.since(submission, ask(), SUBMITTED.plusSeconds(1))
                .shown()
                .columns();
    }

    private static List<Kind> reasons(MadeCase then, @Nullable MadeCase now) {
        return changes(then, now).stream()
                .map(Column::cases)
                .flatMap(List::stream)
                .flatMap(change -> change.reasons().stream())
                .map(Differences.Reason::kind)
                .toList();
    }

    private static FormView table(Accounts accounts) {
        return FormView.of(evaluator(accounts).table(ask()), "", new FormView.AsOf(null, SUBMITTED, Map.of()));
    }

    private static FormAsk ask() {
        return Office.ask("02-XLD", "2024", PROVINCE, "2026-06-15", "2026-09-14");
    }

    private static FormEvaluator evaluator(Accounts accounts) {
        return new FormEvaluator(accounts, Receptions.NOT_RECORDED, Office.BODIES, new BodyNames(Office.BODIES));
    }

    private static Accounts accounts(@Nullable CaseAccount then, @Nullable CaseAccount now) {
        return new Accounts() {
            @Override
            public void forEach(Grant grant, Span span, @Nullable Instant knownAt, Consumer<CaseAccount> each) {
                var account = knownAt == null ? now : then;
                if (account != null
                        && (account.closedOn().isEmpty() || !account.lastOn().isBefore(span.from()))) {
                    each.accept(account);
                }
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
