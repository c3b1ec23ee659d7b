package org.tiepdan.reporting.form.adapter;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.form.CheckResult;
import org.tiepdan.reporting.form.FormAsk;
import org.tiepdan.reporting.form.FormEvaluator;
import org.tiepdan.reporting.form.FormTable;
import org.tiepdan.reporting.form.view.FormView;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.servicekit.web.ProblemException;

/** Counts a form, and refuses one that does not add up. */
@Component
class FormTables {
    private final FormEvaluator evaluator;
    private final BodyNames names;
    private final Positions positions;
    private final Clock clock;

    FormTables(FormEvaluator evaluator, BodyNames names, Positions positions, Clock clock) {
        this.evaluator = evaluator;
        this.names = names;
        this.positions = positions;
        this.clock = clock;
    }

    /** @throws ProblemException {@code 422 does-not-add-up}, naming the checks that fail with their figures */
    FormView count(FormAsk ask) {
        // Read before counting: records read meanwhile may be included, earlier ones are.
        var read = positions.byTopic();
        var now = clock.instant();
        var table = evaluator.table(ask);
        if (!table.addsUp()) {
            throw doesNotAddUp(table);
        }
        return FormView.of(table, names.named(ask.body()).vi(), new FormView.AsOf(ask.knownAt(), now, read));
    }

    private static ProblemException doesNotAddUp(FormTable table) {
        var failed = table.checks().stream()
                .filter(check -> !check.holds())
                .map(FormTables::sentence)
                .collect(Collectors.joining("; "));
        var number = table.ask().found().form().number();
        return new ProblemException(
                422,
                "does-not-add-up",
                "Biểu %s chưa đưa ra được vì số liệu không khớp: %s.".formatted(number, failed),
                "Form %s is not given out, as it does not add up: %s.".formatted(number, failed),
                Map.of(),
                Map.of("checks", failed));
    }

    private static String sentence(CheckResult result) {
        var first = result.failures().getFirst();
        return "%s (%s%s: %s, %s)"
                .formatted(
                        result.check().text(),
                        first.body(),
                        first.total() ? " +" : "",
                        first.left().toPlainString(),
                        first.right().toPlainString());
    }
}
