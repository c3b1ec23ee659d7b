package org.tiepdan.reporting.dashboard.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.adapter.query.CaseFilterReader;
import org.tiepdan.reporting.adapter.query.DocumentQuery;
import org.tiepdan.reporting.dashboard.Dashboard;
import org.tiepdan.reporting.dashboard.DashboardReader;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.register.RegisterReader;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Histories;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.servicekit.web.request.QueryReader;
import tools.jackson.databind.JsonNode;

/** Every number of the page agrees with the register, the summary and the ledger, which count from the documents themselves. */
class DashboardFiguresTest {
    private static final Instant NOW = Instant.parse("2026-11-18T08:00:00Z");
    private static final int YEAR = 2026;

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();
    private Slice slice;

    @BeforeEach
    void fill(@TempDir Path keys) {
        new Histories(events, 7, LocalDate.of(2024, 3, 1), LocalDate.of(2026, 11, 17)).write(250);
        Filling.fill(database.get(), events.written());
        slice = new Slice(database.get(), keys, NOW);
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"19-05443", "19-btcd"})
    void countsTheOpenCasesAsTheRegisterLists(String body) {
        var page = read(body);

        assertThat(page.open())
                .isNotEmpty()
                .allSatisfy(open -> assertThat(open.count())
                        .isEqualTo(listed("competent=" + open.body() + "&state=" + open.state())));
        assertThat(page.attention().open()).isEqualTo(listed("open=true" + with(body)));
        assertThat(page.attention().overdue()).isPositive().isEqualTo(listed("overdue=true" + owedBy(body)));
        assertThat(page.attention().heldOverdue()).isPositive().isEqualTo(listed("overdue=true" + with(body)));
        assertThat(page.attention().dueSoon()).isEqualTo(listed("dueWithin=3" + owedBy(body)));
        assertThat(page.attention().unlimited().count()).isPositive().isEqualTo(listed("noLimit=true" + with(body)));
        assertThat(page.attention().unlimited().beyondStandard())
                .isPositive()
                .isLessThanOrEqualTo(page.attention().unlimited().count())
                .isEqualTo(listed("beyondStandard=true" + with(body)));
        assertThat(page.attention().inTriage()).isPositive().isEqualTo(listed("state=IN_TRIAGE" + with(body)));
        assertThat(page.attention().triageByAge().keySet()).containsExactlyElementsOf(OfficeDays.TRIAGE_AGES);
        page.attention()
                .triageByAge()
                .forEach((age, count) -> assertThat(count).as(age).isEqualTo(listed("triageAge=" + age + with(body))));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"19-05443", "19-btcd"})
    void countsTheMonthsAsTheSummaryAndTheRegisterDo(String body) {
        var whose = body == null ? "" : "&body=" + body;

        for (var month : read(body).months()) {
            assertThat(month.received()).isEqualTo(received(YEAR, month.month(), whose));
            assertThat(month.receivedYearBefore()).isEqualTo(received(YEAR - 1, month.month(), whose));
            assertThat(month.closed()).isEqualTo(closed(YEAR, month.month(), whose));
            assertThat(month.closedYearBefore()).isEqualTo(closed(YEAR - 1, month.month(), whose));
            assertThat(month.settled()).isEqualTo(closed(YEAR, month.month(), whose + "&closedAs=SETTLED,ANSWERED"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"19-05443", "19-ubnd", "19-btcd", "19-05710"})
    void countsTheLimitsABodyOwesAsTheSummaryDoes(String body) {
        var limits = summary(YEAR + "-01-01", YEAR + "-12-31", "&body=" + body).get("limits");
        var punctuality = read(body).punctuality();

        assertThat(punctuality).singleElement().satisfies(row -> {
            assertThat(row.body()).isEqualTo(body);
            assertThat(row.met()).isPositive().isEqualTo(limits.get("met").asLong());
            assertThat(row.late() + row.justEnded())
                    .isEqualTo(limits.get("missed").asLong()
                            + limits.get("openOverdue").asLong());
            assertThat(row.justEnded()).isZero();
            assertThat(listed("limit=late&limitFrom=2026-01-01&limitTo=2026-12-31&owedBy=" + body))
                    .isPositive()
                    .isLessThanOrEqualTo(row.late());
            assertThat(listed("limit=justEnded&owedBy=" + body)).isZero();
            assertThat(row.openInTime()).isEqualTo(limits.get("openInTime").asLong());
            assertThat(row.onTimePercent())
                    .isEqualTo(limits.get("onTimePercent").asDouble());
        });
        assertThat(read(null).punctuality()).containsAll(punctuality);
    }

    /** Except for petitions never received, which nobody sees: the denounced person is not known. */
    @Test
    void keepsTheLedgerOfTheCasesThatTheCallerSees() {
        var ledger = slice.get("/api/v1/ledger").json();
        var page = read("19-ubnd").ledger();
        long stages = page.inTriage() + page.routed() + page.accepted() + page.suspended() + page.decided();
        long closed = page.closed().values().stream().mapToLong(Long::longValue).sum();

        assertThat(ledger.get("orphans").asLong()).isPositive();
        assertThat(page.orphans()).isZero();
        assertThat(page.received()).isEqualTo(ledger.get("received").asLong());
        assertThat(page.notRouted()).isEqualTo(ledger.get("notRouted").asLong());
        assertThat(page.unaccounted())
                .isPositive()
                .isEqualTo(ledger.get("unaccounted").asLong());
        assertThat(page.received()).isEqualTo(stages + closed + page.unaccounted());
    }

    @Test
    void countsAgainWhatChangedAfterItWasCounted() {
        var before = read(null);

        events.settle(Events.caseId(900));
        events.open(Events.caseId(901));
        Filling.fill(
                database.get(),
                events.written()
                        .subList(events.written().size() - 13, events.written().size()));
        Filling.moveOn(database.get());
        var after = read(null);

        assertThat(after.ledger().received()).isEqualTo(before.ledger().received() + 2);
        assertThat(after.months().get(6).received())
                .isEqualTo(before.months().get(6).received() + 2);
        assertThat(after.months().get(7).settled())
                .isEqualTo(before.months().get(7).settled() + 1);
        assertThat(after.attention().open()).isEqualTo(before.attention().open() + 1);
    }

    @Test
    void namesTheCasesThatCannotWaitLongestOverdueFirst() {
        var page = read(null);

        assertThat(page.pressing()).hasSize(10).isSortedAccordingTo((a, b) -> first(a).compareTo(first(b)));
        assertThat(first(page.pressing().getFirst())).isBefore(page.today());
        assertThat(page.pressing().stream().map(DashboardFiguresTest::first).toList())
                .isEqualTo(slice
                        .bean(RegisterReader.class)
                        .read(slice.grant(), QueryStrings.parse("overdue=true&sort=dueOn&limit=10"))
                        .items()
                        .stream()
                        .map(row -> row.dueOn())
                        .toList());
    }

    private Dashboard read(String body) {
        return slice.bean(DashboardReader.class).read(slice.grant(), body, YEAR);
    }

    private static LocalDate first(Dashboard.Pressing row) {
        return row.limits().getFirst().dueOn();
    }

    private static String owedBy(String body) {
        return body == null ? "" : "&owedBy=" + body;
    }

    private static String with(String body) {
        return body == null ? "" : "&competent=" + body;
    }

    /** Counted from the documents of all cases and, page by page, from the register; both must agree. */
    private long listed(String query) {
        var reader = new QueryReader(QueryStrings.parse(query), CaseFilterReader.parameters());
        var filter = slice.bean(CaseFilterReader.class).all(reader, slice.grant());
        reader.finish();
        long documents =
                database.get().getCollection(Paths.CASES).countDocuments(DocumentQuery.of(filter, slice.grant(), NOW));
        var page = slice.bean(RegisterReader.class).read(slice.grant(), QueryStrings.parse(query + "&limit=200"));
        assertThat(page.next()).as(query).isNull();
        assertThat(page.items()).as(query).hasSize((int) documents);
        return documents;
    }

    private long closed(int year, int month, String whose) {
        var days = YearMonth.of(year, month);
        return listed("closedFrom=" + days.atDay(1) + "&closedTo=" + days.atEndOfMonth() + whose);
    }

    private long received(int year, int month, String whose) {
        var days = YearMonth.of(year, month);
        return summary(days.atDay(1).toString(), days.atEndOfMonth().toString(), whose)
                .get("received")
                .asLong();
    }

    private JsonNode summary(String from, String to, String whose) {
        return slice.get("/api/v1/reports/summary?from=" + from + "&to=" + to + whose)
                .json();
    }
}
