package org.tiepdan.reporting.form.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
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

/** Which of the bodies below have submitted a form. */
class SubmissionsBelowTest {
    private static final Caller PROVINCE = leader("cb-0007", "19-ubnd");
    private static final Caller COMMUNE = leader("cb-0008", "19-05443");
    private static final Caller OTHER_COMMUNE = leader("cb-0009", "19-05710");
    private static final String SUBMISSIONS = "/api/v1/reports/01-XLD/submissions";
    private static final String SUBMIT = "{\"body\":\"%s\",\"period\":\"%s\"}";

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();

    @TempDir
    Path keys;

    private Slice slice;

    @BeforeEach
    void fill() {
        events.open(Events.caseId(1));
        Filling.fill(database.get(), events.written());
        slice = new Slice(database.get(), keys, Slice.NOW);
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    private static Caller leader(String id, String body) {
        return new Caller(id, Set.of(Role.LEADER), Set.of(body));
    }

    private void submit(Caller by, String body, String period) {
        assertThat(slice.as(by)
                        .post(SUBMISSIONS, SUBMIT.formatted(body, period))
                        .status())
                .isEqualTo(201);
    }

    private List<String> bodies(Caller reader, String query) {
        var lines = slice.as(reader).get(SUBMISSIONS + query).json().at("/submissions");
        return StreamSupport.stream(lines.spliterator(), false)
                .map(line -> line.at("/body").asString())
                .toList();
    }

    @Test
    void aLeaderSeesWhichBodiesBelowHaveSubmittedTheFormOfAPeriod() {
        submit(PROVINCE, "19-ubnd", "2026-Q2");
        submit(COMMUNE, "19-05443", "2026-Q2");
        submit(OTHER_COMMUNE, "19-05710", "2026-Q1");

        assertThat(bodies(PROVINCE, "?body=19-ubnd&period=2026-Q2&below=true"))
                .containsExactlyInAnyOrder("19-ubnd", "19-05443");
        assertThat(bodies(PROVINCE, "?body=19-ubnd&period=2026-Q1&below=true")).containsExactly("19-05710");
        assertThat(bodies(PROVINCE, "?body=19-ubnd&period=2026-Q2")).containsExactly("19-ubnd");
        assertThat(bodies(COMMUNE, "?body=19-05443&period=2026-Q2&below=true")).containsExactly("19-05443");
    }

    @Test
    void withoutDaysItIsTheQuarterThatEndedLast() {
        submit(COMMUNE, "19-05443", "2026-Q1");
        submit(OTHER_COMMUNE, "19-05710", "2026-Q2");

        assertThat(bodies(PROVINCE, "?body=19-ubnd&below=true")).containsExactly("19-05710");
    }

    @Test
    void nobodySeesABodyThatIsNotBelow() {
        assertThat(slice.as(COMMUNE)
                        .get(SUBMISSIONS + "?body=19-ubnd&below=true")
                        .status())
                .isEqualTo(403);
        assertThat(slice.get(SUBMISSIONS + "?body=19-05443&below=perhaps").status())
                .isEqualTo(422);
    }

    /** Otherwise a list without any submission would tell the leader of the denunciation. */
    @Test
    void aDenunciationHidesOnlyFormsThatCountIt() {
        events.receive(
                Events.caseId(2),
                petition -> petition.put("type", "DENUNCIATION")
                        .put("receivedAt", "2026-06-03T02:15:00Z")
                        .putObject("respondent")
                        .putArray("officers")
                        .add("cb-0007"));
        Filling.fill(database.get(), events.written());
        slice.close();
        slice = new Slice(database.get(), keys, Slice.NOW);
        submit(COMMUNE, "19-05443", "2026-Q2");
        submit(leader("cb-0010", "19-btcd"), "19-btcd", "2026-Q2");

        assertThat(bodies(PROVINCE, "?body=19-ubnd&period=2026-Q2&below=true")).containsExactly("19-05443");
        assertThat(bodies(leader("cb-0011", "19-ubnd"), "?body=19-ubnd&period=2026-Q2&below=true"))
                .containsExactlyInAnyOrder("19-05443", "19-btcd");
    }
}
