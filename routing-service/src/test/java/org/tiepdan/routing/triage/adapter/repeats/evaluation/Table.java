package org.tiepdan.routing.triage.adapter.repeats.evaluation;

import java.util.Locale;

/** An evaluation as a table for docs/near-duplicates.md. */
final class Table {
    private Table() {}

    static String of(Evaluation evaluation) {
        var table = new StringBuilder(
                "| change | copies | found | precision | laws | forms | sample year | same petitioner: found | precision |\n"
                        + "|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        for (String kind : evaluation.kinds()) {
            var all = evaluation.tally(kind);
            var own = evaluation.tally(kind + Evaluation.OF_PETITIONER);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.4f | %.4f | %s | %s | %s | %.4f | %.4f |%n",
                    kind,
                    all.asked(),
                    all.recall(),
                    all.precision(),
                    recall(evaluation, kind, Source.LAW),
                    recall(evaluation, kind, Source.FORM),
                    recall(evaluation, kind, Source.SAMPLE_YEAR),
                    own.recall(),
                    own.precision()));
        }
        table.append(String.format(
                Locale.ROOT,
                "%nOf %,d known petitions %,d were taken for another one's when they came.%n",
                evaluation.known().size(),
                evaluation.joined()));
        table.append("\n| the same letter, another … | asked | linked |\n|---|--:|--:|\n");
        for (Difference difference : Difference.values()) {
            var tally = evaluation.tally(difference.name());
            table.append(String.format(Locale.ROOT, "| %s | %,d | %,d |%n", difference, tally.asked(), tally.wrong()));
        }
        return table.toString();
    }

    private static String recall(Evaluation evaluation, String kind, Source source) {
        var tally = evaluation.tally(kind + "/" + source);
        return tally.asked() == 0 ? "–" : String.format(Locale.ROOT, "%.4f", tally.recall());
    }
}
