package org.tiepdan.reporting.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.form.frozen.Submission;
import org.tiepdan.reporting.form.view.FormView;

/** Submitted forms without numbers. */
public final class MadeSubmission {
    private MadeSubmission() {}

    /**
     * @param knownAt the state of the record that was counted
     * @param printed codes of the bodies of its rows
     */
    public static Submission of(
            String id,
            String body,
            FormView.PeriodView period,
            Instant submittedAt,
            @Nullable Instant knownAt,
            String... printed) {
        var table = new FormView(
                "01-XLD",
                "01/XLD",
                "",
                "",
                "2024",
                "",
                body,
                "",
                period,
                new FormView.AsOf(knownAt, submittedAt, Map.of()),
                List.of(),
                List.of(),
                Arrays.stream(printed)
                        .map(row -> new FormView.RowView(row, "", false, List.of()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
        return new Submission(id, "cb-0009", submittedAt, null, null, "0", table, null);
    }

    public static FormView.PeriodView days(@Nullable String name, LocalDate first, LocalDate last) {
        return new FormView.PeriodView(name, "", first, last, null, null);
    }
}
