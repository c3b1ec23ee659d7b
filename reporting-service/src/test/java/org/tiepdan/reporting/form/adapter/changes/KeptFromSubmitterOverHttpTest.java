package org.tiepdan.reporting.form.adapter.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.servicekit.web.access.AccessLog;

/** A denunciation of the submitter is a difference for another leader, whose look is recorded. The submitter has none. */
class KeptFromSubmitterOverHttpTest {
    private static final Caller NAMED = new Caller("cb-0007", Set.of(Role.LEADER), Set.of("19-ubnd"));
    private static final Caller OTHER = new Caller("cb-0008", Set.of(Role.LEADER), Set.of("19-ubnd"));
    private static final String SUBMISSIONS = "/api/v1/reports/01-XLD/submissions";
    private static final String SUBMIT = "{\"body\":\"19-ubnd\",\"from\":\"2026-07-01\",\"to\":\"2026-07-07\"}";

    @Test
    void isNamedToWhoMayKnowOfIt(@TempDir Path keys) throws Exception {
        var events = new Events();
        events.open(Events.caseId(1));
        events.receive(
                Events.caseId(2),
                petition -> petition.put("type", "DENUNCIATION")
                        .putObject("respondent")
                        .putArray("officers")
                        .add("cb-0007"));
        var kept = Events.caseId(2).value();
        try (var database = TestDatabase.create()) {
            Filling.fill(database.get(), events.written());
            try (var slice = new Slice(database.get(), keys, Slice.NOW)) {
                var id = slice.as(NAMED)
                        .post(SUBMISSIONS, SUBMIT)
                        .json()
                        .at("/id")
                        .asString();
                var path = SUBMISSIONS + "/" + id + "/differences";

                assertThat(slice.as(NAMED).get(path).json().at("/columns")).isEmpty();
                var column = slice.as(OTHER).get(path).json().at("/columns/0");

                assertThat(column.at("/submitted").asInt()).isEqualTo(1);
                assertThat(column.at("/now").asInt()).isEqualTo(2);
                assertThat(column.at("/cases")).hasSize(1);
                assertThat(column.at("/cases/0/id").asString()).isEqualTo(kept);
                assertThat(column.at("/cases/0/reasons/0/kind").asString()).isEqualTo("KEPT_FROM_SUBMITTER");
                assertThat(slice.looks()).containsExactly(new Slice.Look(OTHER, AccessLog.Look.LIST, List.of(kept)));
            }
        }
    }
}
