package org.tiepdan.reporting.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.form.rule.CountedUnit;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.form.figures.Results;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;

/** From the event of a decision to the figures of a form. */
class AccountedResultsTest {
    private static final CaseId CASE = Events.caseId(8);

    private final TestDatabase database = TestDatabase.create();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void areOfDecisionsInTheSpanAsWasKnown(@TempDir Path keys) {
        var events = new Events();
        events.open(CASE);
        events.write(CASE, "case.accepted.v1");
        events.write(
                CASE,
                "case.decided.v1",
                decision -> decision.set(
                        "result", EventJson.MAPPER.readTree("{\"forState\": {\"moneyMillion\": 120.5}}")));
        Filling.fill(database.get(), events.written());

        try (var slice = new Slice(database.get(), keys, Instant.parse("2026-08-20T02:00:00Z"))) {
            var results = slice.bean(Results.class);
            var july = new Span(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1));

            assertThat(results.recorded()).isTrue();
            assertThat(results.decidedIn(july, null)).containsOnlyKeys(CASE.value());
            assertThat(results.decidedIn(july, null).get(CASE.value()).of(CountedUnit.STATE_MONEY))
                    .isEqualByComparingTo("120.5");
            assertThat(results.decidedIn(july, Instant.parse("2026-01-01T00:00:00Z"))).isEmpty();
            assertThat(results.decidedIn(new Span(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 9, 1)), null))
                    .isEmpty();
        }
    }
}
