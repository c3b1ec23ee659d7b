package org.tiepdan.reporting.form.adapter;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    private ProblemException doesNotAddUp(FormTable table) {
        var failed = table.checks().stream().filter(check -> !check.holds()).toList();
        var number = table.ask().found().form().number();
        return new ProblemException(
                422,
                "does-not-add-up",
                "Biểu %s chưa đưa ra được vì số liệu không khớp. %s"
                        .formatted(number, joined(failed, " ", this::vietnamese)),
                "Form %s is not given out, as it does not add up. %s"
                        .formatted(number, joined(failed, " ", this::english)),
                Map.of(),
                Map.of("checks", joined(failed, "; ", FormTables::formula)));
    }

    private static String joined(List<CheckResult> failed, String between, Function<CheckResult, String> words) {
        return failed.stream().map(words).collect(Collectors.joining(between));
    }

    private String vietnamese(CheckResult result) {
        var first = result.failures().getFirst();
        int more = result.failures().size() - 1;
        return "%s %s: %s và %s%s."
                .formatted(
                        result.check().vi(),
                        first.total() ? "Dòng Tổng" : names.named(first.body()).vi(),
                        first.left().toPlainString(),
                        first.right().toPlainString(),
                        more == 0 ? "" : "; còn %d dòng khác cũng không khớp".formatted(more));
    }

    private String english(CheckResult result) {
        var first = result.failures().getFirst();
        return "%s %s: %s and %s%s."
                .formatted(
                        result.check().en(),
                        first.total() ? "The total" : names.named(first.body()).en(),
                        first.left().toPlainString(),
                        first.right().toPlainString(),
                        more(result.failures().size() - 1));
    }

    private static String more(int rows) {
        return switch (rows) {
            case 0 -> "";
            case 1 -> "; 1 more row does not add up";
            default -> "; %d more rows do not add up".formatted(rows);
        };
    }

    private static String formula(CheckResult result) {
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
