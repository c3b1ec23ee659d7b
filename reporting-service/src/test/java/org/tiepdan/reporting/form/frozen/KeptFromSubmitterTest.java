package org.tiepdan.reporting.form.frozen;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tiepdan.reporting.form.MadeCase.COMMUNE;
import static org.tiepdan.reporting.form.MadeCase.PROVINCE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.form.FormAsk;
import org.tiepdan.reporting.form.MadeCase;
import org.tiepdan.reporting.form.Office;
import org.tiepdan.reporting.form.frozen.Differences.Change;
import org.tiepdan.reporting.form.frozen.Differences.Column;
import org.tiepdan.reporting.form.frozen.Differences.Kind;
import org.tiepdan.reporting.form.view.FormView;

/**
 * The form of a leader leaves out a denunciation of the leader's body. A reader above, who may know of it, sees why the
 * numbers differ and with whom not to talk about it.
 */
class KeptFromSubmitterTest {
    private static final Instant KNOWN = Instant.parse("2026-09-05T02:00:00Z");
    private static final Instant SUBMITTED = KNOWN.plusSeconds(10);
    private static final Grant LEADER = leaderOf(COMMUNE);
    private static final Grant ABOVE = leaderOf(PROVINCE);

    @Test
    void whatTheSubmitterMayNotKnowIsNamedAsSuch() {
        var columns = differences(LEADER, ABOVE, complaint(), denunciation());

        assertThat(columns.getFirst())
                .extracting(Column::number, Column::submitted, Column::now)
                .containsExactly(1, ONE, BigDecimal.TWO);
        assertThat(columns)
                .flatExtracting(Column::cases)
                .extracting(Change::id, Change::before, Change::after, KeptFromSubmitterTest::kinds)
                .containsOnly(tuple("2", ZERO, ONE, List.of(Kind.KEPT_FROM_SUBMITTER)));
        assertThat(columns).allSatisfy(KeptFromSubmitterTest::isExplained);
    }

    /** The body would look for a late case that it may not know of. */
    @Test
    void whatWasRegisteredAfterTheSubmissionIsNotToBeDiscussedEither() {
        var later = denouncing(MadeCase.received("2", COMMUNE, "2026-09-10"));

        var columns = differences(LEADER, ABOVE, complaint(), later);

        assertThat(columns)
                .flatExtracting(Column::cases)
                .extracting(Change::id, KeptFromSubmitterTest::kinds)
                .containsOnly(tuple("2", List.of(Kind.REGISTERED_LATER, Kind.KEPT_FROM_SUBMITTER)));
        assertThat(columns).allSatisfy(KeptFromSubmitterTest::isExplained);
    }

    /** Who may see a case is judged by its registration now, but the number was submitted before. */
    @Test
    void whatWasCountedBeforeItBecameSuchADenunciationIsNoDifference() {
        assertThat(differences(ABOVE, ABOVE, complaint(), denunciation())).isEmpty();
    }

    @Test
    void whoSubmittedTheFormSeesNothingOfIt() {
        assertThat(differences(LEADER, LEADER, complaint(), denunciation())).isEmpty();
    }

    private static MadeCase complaint() {
        return MadeCase.received("1", COMMUNE, "2026-07-01");
    }

    private static MadeCase denunciation() {
        return denouncing(MadeCase.received("2", COMMUNE, "2026-07-01"));
    }

    private static MadeCase denouncing(MadeCase received) {
        return received.type("DENUNCIATION").denounces(COMMUNE);
    }

    private static Grant leaderOf(String body) {
        return Office.leaderOf(body, LocalDate.ofInstant(KNOWN, ZoneOffset.UTC));
    }

    private static List<Column> differences(Grant counted, Grant reader, MadeCase... cases) {
        var office = new Office(cases);
        var evaluator = office.evaluator();
        var asOf = new FormView.AsOf(KNOWN, SUBMITTED, Map.of());
        var frozen = FormView.of(evaluator.table(ask(counted).at(KNOWN)), "", asOf);
        var submission = new Submission("s", "cb-0001", SUBMITTED, null, null, "0", frozen, List.of(COMMUNE));
        return new FormChanges(evaluator, office, Office.TREE)
                .since(submission, ask(reader), SUBMITTED.plusSeconds(1))
                .shown()
                .columns();
    }

    private static FormAsk ask(Grant grant) {
        var asked = Office.ask("01-XLD", "2024", COMMUNE, "2026-06-15", "2026-09-14");
        return new FormAsk(asked.found(), asked.body(), asked.period(), null, grant);
    }

    private static List<Kind> kinds(Change change) {
        return change.reasons().stream().map(Differences.Reason::kind).toList();
    }

    private static void isExplained(Column column) {
        var byCases = column.cases().stream()
                .map(change -> change.after().subtract(change.before()))
                .reduce(ZERO, BigDecimal::add);
        var differs = Objects.requireNonNull(column.now()).subtract(Objects.requireNonNull(column.submitted()));
        assertThat(differs).as(column.toString()).isEqualByComparingTo(byCases);
    }
}
