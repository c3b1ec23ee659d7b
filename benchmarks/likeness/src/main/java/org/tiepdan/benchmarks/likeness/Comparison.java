package org.tiepdan.benchmarks.likeness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Arguments: the folder to which the evaluation wrote its pairs. Prints for each side and threshold what it finds, and what a look-up takes. */
public final class Comparison {
    private static final List<Double> THRESHOLDS = List.of(0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6);

    /** @param expected number of the known one, -1 where none may be found */
    private record Asked(String kind, int expected, String text) {}

    private Comparison() {}

    public static void main(String[] args) throws Exception {
        var pairs = Path.of(args[0]);
        List<String> known = lines(pairs.resolve("known.tsv")).stream().map(line -> line.split("\t")[1]).toList();
        List<Asked> asked = lines(pairs.resolve("asked.tsv")).stream()
                .map(line -> line.split("\t"))
                .map(cells -> new Asked(cells[0], Integer.parseInt(cells[1]), cells[2]))
                .toList();
        System.out.println("| side | threshold | recall | precision | look-up, µs |\n|---|--:|--:|--:|--:|");
        try (var lucene = new LuceneSide(Files.createTempDirectory("lucene"))) {
            measure("Lucene MinHash", lucene, known, asked);
        }
        try (var trigrams = new TrigramSide()) {
            measure("pg_trgm", trigrams, known, asked);
        }
    }

    private static void measure(String name, Side side, List<String> known, List<Asked> asked) throws Exception {
        side.remember(known);
        for (Asked each : asked) {
            side.find(each.text(), THRESHOLDS.getLast());
        }
        for (double threshold : THRESHOLDS) {
            System.out.println(row(name, side, asked, threshold));
        }
    }

    private static String row(String name, Side side, List<Asked> asked, double threshold) throws Exception {
        int copies = 0;
        int right = 0;
        int wrong = 0;
        long start = System.nanoTime();
        for (Asked each : asked) {
            copies += each.expected() >= 0 ? 1 : 0;
            for (int found : side.find(each.text(), threshold)) {
                right += found == each.expected() ? 1 : 0;
                wrong += found == each.expected() ? 0 : 1;
            }
        }
        double micros = (System.nanoTime() - start) / 1000.0 / asked.size();
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.3f | %.3f | %.0f |",
                name, threshold, (double) right / copies, (double) right / Math.max(1, right + wrong), micros);
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }
}
