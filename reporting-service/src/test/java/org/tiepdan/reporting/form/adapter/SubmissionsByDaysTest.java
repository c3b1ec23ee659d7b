package org.tiepdan.reporting.form.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.reporting.form.frozen.Submission;
import org.tiepdan.reporting.form.frozen.Submissions;
import org.tiepdan.reporting.form.view.FormView;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;

/** The days of a quarter may have been submitted without its name; the form of the quarter has the same days. */
class SubmissionsByDaysTest {
    private static final Caller LEADER = new Caller("cb-0007", Set.of(Role.LEADER), Set.of("19-ubnd"));
    private static final String SUBMISSIONS = "/api/v1/reports/01-XLD/submissions";
    private static final String QUARTER = "{\"body\":\"19-ubnd\",\"period\":\"2026-Q2\"%s}";

    private final TestDatabase database = TestDatabase.create();

    @TempDir
    Path keys;

    private Slice slice;
    private Submission typed;

    @BeforeEach
    void submitTheDaysWithoutAName() {
        Filling.fill(database.get(), new Events().written());
        slice = new Slice(database.get(), keys, Slice.NOW).as(LEADER);
        slice.post(SUBMISSIONS, QUARTER.formatted(""));
        typed = unnamed(slice.bean(Submissions.class).of("01-XLD", "19-ubnd").getFirst());
        slice.close();
        slice = new Slice(database.get(), keys, Slice.NOW.plus(Duration.ofDays(1))).as(LEADER);
        slice.bean(Submissions.class).add(typed);
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @Test
    void theSubmissionOfTheQuarterNeedsAReasonAndSupersedesIt() {
        var refused = slice.post(SUBMISSIONS, QUARTER.formatted(""));
        var second = slice.post(SUBMISSIONS, QUARTER.formatted(",\"reason\":\"đính chính\""));
        var list = slice.get(SUBMISSIONS + "?body=19-ubnd&period=2026-Q2").json();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(second.status()).isEqualTo(201);
        assertThat(list.at("/submissions")).hasSize(2);
        assertThat(list.at("/submissions/0/supersedes").asString()).isEqualTo(typed.id());
        assertThat(list.at("/submissions/1/id").asString()).isEqualTo(typed.id());
        assertThat(list.at("/submissions/1/holds").asBoolean()).isFalse();
    }

    @Test
    void itsRecordKeepsItsKey() {
        var key = new String(SubmittedRecords.record(typed).key(), StandardCharsets.UTF_8);

        assertThat(key).isEqualTo("01-XLD|19-ubnd|2026-03-15.2026-06-14");
    }

    /** It is always counted as of some seconds before; that distinguishes it from no other form. */
    @Test
    void itDoesNotSayThatItIsAsOfAnEarlierTime() {
        var form = slice.get(SUBMISSIONS + "/" + typed.id()).json().at("/table");
        var file = slice.raw(SUBMISSIONS + "/" + typed.id() + "?format=xlsx");

        assertThat(form.at("/notes").toString()).doesNotContain("đã ghi nhận đến");
        assertThat(file).contains("01-XLD_2026-03-15_2026-06-14_19-ubnd.xlsx");
    }

    private static Submission unnamed(Submission submission) {
        var table = submission.table();
        var days = table.period();
        return new Submission(
                submission.id(),
                submission.officer(),
                submission.submittedAt(),
                null,
                null,
                submission.digest(),
                new FormView(
                        table.form(),
                        table.number(),
                        table.title(),
                        table.titleEn(),
                        table.set(),
                        table.basis(),
                        table.body(),
                        table.bodyName(),
                        new FormView.PeriodView(null, "", days.from(), days.to(), null, null),
                        table.asOf(),
                        table.corner(),
                        table.columns(),
                        table.rows(),
                        table.checks(),
                        table.notes(),
                        table.signatures()),
                submission.officerBodies());
    }
}
