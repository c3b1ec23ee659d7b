package org.tiepdan.routing.triage.adapter.repeats.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * {@code -Devaluation.pairs=FILE} writes the texts of the evaluation and of the speed measurement for benchmarks/lookalikes, one per line:
 * the kind, the number of the known petition to find or -1, and the text.
 */
@EnabledIfSystemProperty(named = "evaluation.pairs", matches = ".+")
class PairsTest {
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r]+");
    private static final int PETITIONS = 250;
    private static final long SEED = 2;

    @Test
    void written() throws IOException {
        int known = Integer.getInteger("evaluation.known", 100_000);
        int asked = Integer.getInteger("evaluation.asked", 200);
        var evaluation = Evaluation.of(PETITIONS, SEED);
        List<String> lines = new ArrayList<>();
        evaluation.known().forEach(text -> lines.add(line("KNOWN", lines.size(), text.content())));
        evaluation
                .asked()
                .forEach(each ->
                        lines.add(line(each.kind(), each.number(), each.text().content())));
        var letters = Speed.letters(known, asked);
        for (int i = 0; i < letters.size(); i++) {
            lines.add(line(i < known ? "LETTER" : "LOOK_UP", i, letters.get(i)));
        }
        Files.write(Path.of(System.getProperty("evaluation.pairs")), lines);

        assertThat(lines).hasSizeGreaterThan(known + asked);
    }

    private static String line(String what, int number, String text) {
        return what + "\t" + number + "\t" + BREAKS.matcher(text).replaceAll(" ");
    }
}
