package org.tiepdan.reporting.form.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tiepdan.reporting.form.MadeCase.BOARD;
import static org.tiepdan.reporting.form.MadeCase.PROVINCE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.form.FormEvaluator;
import org.tiepdan.reporting.form.Office;
import org.tiepdan.reporting.form.figures.ReceptionFigures;
import org.tiepdan.reporting.form.figures.Receptions;
import org.tiepdan.reporting.form.frozen.Differences.Column;
import org.tiepdan.reporting.form.view.FormView;
import org.tiepdan.reporting.wording.BodyNames;

/** A reception that was recorded after the form of receptions was submitted. */
class ChangedReceptionsTest {
    private static final Instant SUBMITTED = Instant.parse("2026-09-20T02:00:00Z");

    /** A reception has no number in the register, and its id says nothing to an office. */
    @Test
    void aReceptionIsCalledOne() {
        var ask = Office.ask("01-TCD", "2024", PROVINCE, "2026-06-15", "2026-09-14");
        var evaluator = new FormEvaluator(new Office(), recordedLater(), Office.BODIES, new BodyNames(Office.BODIES));
        var frozen = FormView.of(evaluator.table(ask.at(SUBMITTED)), "", new FormView.AsOf(null, SUBMITTED, Map.of()));
        var submission = new Submission("s", "cb-0001", SUBMITTED, null, null, "0", frozen, null);

        var receptions =
                new FormChanges(evaluator, new Office(), Office.TREE).since(submission, ask, SUBMITTED.plusSeconds(1));

        assertThat(receptions.shown().columns())
                .flatExtracting(Column::cases)
                .isNotEmpty()
                .extracting(Differences.Change::id, Differences.Change::reception)
                .containsOnly(tuple("r1", true));
    }

    private static Receptions recordedLater() {
        return new Receptions() {
            @Override
            public boolean recorded() {
                return true;
            }

            @Override
            public void forEach(Grant grant, Span span, @Nullable Instant knownAt, Consumer<ReceptionFigures> each) {
                if (knownAt == null) {
                    var on = LocalDate.of(2026, 7, 1);
                    each.accept(new ReceptionFigures("r1", BOARD, on, "REGULAR", 5, 9, 3, 2, 1, 6, 1, 0));
                }
            }
        };
    }
}
