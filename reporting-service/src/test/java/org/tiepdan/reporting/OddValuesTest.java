package org.tiepdan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;

/** Any request for figures is answered, or refused with its faults. */
class OddValuesTest {
    private static final String LATEST = "%2B1000000000-12-31T23:59:59.999999999Z";
    private static final String EARLIEST = "-1000000000-01-01T00:00:00Z";

    @Test
    void areAnsweredOrRefused(@TempDir Path keys) throws Exception {
        var events = new Events();
        events.settle(Events.caseId(1));
        try (var database = TestDatabase.create()) {
            Filling.fill(database.get(), events.written());
            try (var slice = new Slice(database.get(), keys, Slice.NOW)) {
                var failed = asked().map(address -> slice.getExactly(address) + " " + address)
                        .filter(answer -> !answer.startsWith("200 ") && !answer.startsWith("422 "))
                        .toList();

                assertThat(failed).isEmpty();
            }
        }
    }

    private static Stream<String> asked() {
        return Stream.of(
                        Stream.of(
                                "/api/v1/ledger?from=2099-01-01",
                                "/api/v1/ledger?at=2026-01-01&from=2026-06-01",
                                "/api/v1/ledger?from=1900-01-01&to=2099-12-31",
                                "/api/v1/ledger?body=19-ubnd&below=maybe",
                                "/api/v1/ledger?knownAt=1900-01-01",
                                "/api/v1/ledger/cases?line=",
                                "/api/v1/ledger/cases?line=CLOSING&cursor=AAAA",
                                "/api/v1/ledger/cases?line=OPENING&from=1900-01-01&to=2099-12-31&state=x",
                                "/api/v1/ledger?knownAt=2099-12-31",
                                "/api/v1/receptions?from=2099-12-31",
                                "/api/v1/receptions?to=1900-01-01",
                                "/api/v1/receptions/schedule?body=19-05443&from=2099-12-31",
                                "/api/v1/receptions/schedule?body=19-05443&to=1900-01-01",
                                "/api/v1/reports/01-XLD/cases?column=0",
                                "/api/v1/reports/01-XLD/cases?column=99999999999",
                                "/api/v1/reports/01-XLD/cases?row=x&cursor=%00",
                                "/api/v1/reports/01-XLD/cases?cursor=MjE0NzQ4MzY0Nw",
                                "/api/v1/reports/01-XLD/cases?cursor=",
                                "/api/v1/reports/01-XLD?format=pdf",
                                "/api/v1/scorecards/cases?figure=",
                                "/api/v1/scorecards/cases?figure=RECEIVED&cursor=AAAA",
                                "/api/v1/forecast?on=1900-01-01&days=10",
                                "/api/v1/forecast?days=-1",
                                "/api/v1/radar?on=1900-01-01",
                                "/api/v1/cases/register?body=19-05443&from=2026-07-01&to=2026-06-01",
                                "/api/v1/cases.csv?limit=0",
                                "/api/v1/cases.csv?limit=99999999999",
                                "/api/v1/cases.xlsx?limit=2147483647&q=%F0%9F%98%80",
                                "/api/v1/cases?q=" + "a%CC%81".repeat(300)),
                        Stream.of("/api/v1/scorecards?", "/api/v1/reports/01-XLD?", "/api/v1/reports/01-TCD?")
                                .flatMap(form -> Stream.of(
                                                "knownAt=" + LATEST,
                                                "knownAt=" + EARLIEST,
                                                "knownAt=1970-01-01T00:00:00Z",
                                                "knownAt=2100-01-01T00:00:00Z",
                                                "knownAt=999999-01-01T00:00:00Z",
                                                "period=2026-Q9",
                                                "period=0000-Q1",
                                                "period=" + "Q".repeat(300),
                                                "period=2026-Q3&period=2026-Q2",
                                                "period=Qu%CC%81y",
                                                "from=0001-01-01&to=9999-12-31",
                                                "from=1900-01-01&to=2099-12-31",
                                                "from=2026-07-02&to=2026-07-01",
                                                "from=2099-12-31&to=2099-12-31",
                                                "from=2026-02-30",
                                                "body=nobody",
                                                "body=" + "x".repeat(300))
                                        .map(form::concat)))
                .flatMap(addresses -> addresses);
    }
}
