package org.tiepdan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.reporting.NumbersAsFilesTest.BOOKS;
import static org.tiepdan.reporting.NumbersAsFilesTest.CASES;
import static org.tiepdan.reporting.NumbersAsFilesTest.FORECAST;
import static org.tiepdan.reporting.NumbersAsFilesTest.RADAR;
import static org.tiepdan.reporting.NumbersAsFilesTest.TOTALS;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;

/** The ledger, radar and forecast as files: HEAD, misspelt parameters, and readers without the right to them. */
class RefusedFilesTest {
    private final TestDatabase database = TestDatabase.create();
    private Slice slice;

    @BeforeEach
    void fill(@TempDir Path keys) {
        var events = new Events();
        for (int number = 0; number < 7; number++) {
            events.open(Events.caseId(number));
        }
        events.receive(
                Events.caseId(7),
                petition -> petition.put("type", "DENUNCIATION")
                        .putObject("respondent")
                        .put("body", "19-so-y-te")
                        .put("role", "HEAD"));
        Filling.fill(database.get(), events.written());
        slice = new Slice(database.get(), keys, Slice.NOW);
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @Test
    void aHeadHandsOutNothingAndRecordsNothing() {
        for (var path : List.of(TOTALS, BOOKS, CASES, RADAR, FORECAST)) {
            for (var format : List.of("csv", "xlsx")) {
                assertThat(slice.send("HEAD", path + "&format=" + format, null).status())
                        .as(path)
                        .isEqualTo(200);
            }
        }
        assertThat(slice.records()).isEmpty();
    }

    @Test
    void aMisspeltParameterGetsNoTotals() {
        for (var path : List.of("knownat=2026-07-01", "bodies=19-ubnd&format=csv")) {
            assertThat(slice.raw(TOTALS + path))
                    .as(path)
                    .startsWith("422")
                    .contains("unknown-parameter", "Expected only the parameters at, below, body")
                    .doesNotContain("attachment");
        }
    }

    @Test
    void areRefusedAsTheAnswersAre() {
        assertThat(slice.raw(RADAR + "&format=pdf")).startsWith("422").doesNotContain("attachment");
        assertThat(slice.raw(TOTALS + "format=pdf")).startsWith("422").doesNotContain("attachment");
        slice.as(new Caller("cb-9", Set.of(Role.LEADER), Set.of("19-05710")));
        for (var path : List.of(BOOKS, CASES, RADAR + "&body=19-05443", FORECAST + "&body=19-05443")) {
            assertThat(slice.raw(path + "&format=csv"))
                    .as(path)
                    .startsWith("403")
                    .doesNotContain("attachment");
        }
        var operator = new Caller("cb-2", Set.of(Role.OPERATOR), Set.of("19-ubnd"));
        assertThat(slice.as(operator).raw(BOOKS + "&format=csv")).startsWith("403");
        assertThat(slice.as(operator).raw(TOTALS + "format=csv"))
                .startsWith("200")
                .contains("\"received\",8");
    }
}
