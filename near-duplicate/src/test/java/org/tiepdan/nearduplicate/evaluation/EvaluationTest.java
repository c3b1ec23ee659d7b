package org.tiepdan.nearduplicate.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    @Test
    void all() throws Exception {
        var evaluation = Evaluation.of(Integer.getInteger("evaluation.pairs", 100), 11);
        var out = new StringBuilder();
        evaluation.tallies().forEach((kind, tally) -> out.append("%-45s %6d  recall %.4f  precision %.4f wrong %d%n".formatted(kind, tally.asked, tally.recall(), tally.precision(), tally.wrong)));
        out.append('\n');
        evaluation.misses().forEach(miss -> out.append(miss).append('\n'));
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("near-duplicate.txt"), out);
    }
}
