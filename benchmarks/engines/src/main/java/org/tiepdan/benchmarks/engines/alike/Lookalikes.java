package org.tiepdan.benchmarks.engines.alike;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The pairs of near-duplicate's evaluation, searched with another index. The engine's threshold is tuned on these very pairs: the one that
 * finds most at a precision of 0.99 or, if there is none, the most precise one. Prints the rows of a Markdown table.
 */
public final class Lookalikes {
    private static final double LEAST = 0.3;
    private static final double PRECISE = 0.99;
    private static final int STEPS = 100;
    private static final long LONGEST_NANOS = 60_000_000_000L;
    /** Several changes at once have no target, and an unnamed commune is in no text. */
    private static final Set<String> LEFT_OUT = Set.of(
            "SLIPS_WITHOUT_MARKS", "DROPPED_IN_SALUTATIONS", "ALL_AT_ONCE", "OLD_PLACE_NAMES", "COMMUNE_GIVEN");

    private final Map<String, List<Asked>> kinds = new TreeMap<>();
    private final List<String> known = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private final List<String> lookUps = new ArrayList<>();

    private record Asked(int number, String text) {}

    /** The hits for one text. */
    private record Found(int number, List<Index.Hit> hits) {}

    private record Quality(double least, double recall, double precision, double linked) {}

    private interface Opened {
        Index open(Path folder) throws Exception;
    }

    /**
     * Arguments: {@code lucene-} with the number of words per shingle, or {@code pg_trgm}; the file of pairs; the number of each kind to
     * search, evenly spaced.
     */
    public static void main(String[] args) throws Exception {
        var lookalikes = new Lookalikes();
        lookalikes.read(Path.of(args[1]));
        var folder = Files.createTempDirectory("lookalikes");
        Opened opened = args[0].equals("pg_trgm")
                ? _ -> new TrigramIndex()
                : part -> new LuceneIndex(part, Integer.parseInt(args[0].replaceAll("\\D", "")));
        Quality quality;
        try (var index = opened.open(folder.resolve("pairs"))) {
            quality = lookalikes.quality(index, Integer.parseInt(args[2]));
        }
        try (var index = opened.open(folder.resolve("letters"))) {
            lookalikes.row(args[0], quality, lookalikes.microseconds(index, quality.least()));
        }
    }

    private void read(Path file) throws Exception {
        for (String line : Files.readAllLines(file)) {
            var cells = line.split("\t", -1);
            switch (cells[0]) {
                case "KNOWN" -> known.add(cells[2]);
                case "LETTER" -> letters.add(cells[2]);
                case "LOOK_UP" -> lookUps.add(cells[2]);
                default ->
                    kinds.computeIfAbsent(cells[0], _ -> new ArrayList<>())
                            .add(new Asked(Integer.parseInt(cells[1]), cells[2]));
            }
        }
    }

    private Quality quality(Index index, int ofKind) throws Exception {
        fill(index, known);
        Map<String, List<Found>> found = new TreeMap<>();
        for (var kind : kinds.entrySet()) {
            if (!LEFT_OUT.contains(kind.getKey())) {
                List<Found> each = new ArrayList<>();
                for (Asked asked : spread(kind.getValue(), ofKind)) {
                    each.add(new Found(asked.number(), index.find(asked.text(), LEAST)));
                }
                found.put(kind.getKey(), each);
            }
        }
        return IntStream.rangeClosed((int) (LEAST * STEPS), STEPS)
                .mapToObj(step -> quality(found, (double) step / STEPS))
                .max(Comparator.comparingDouble((Quality one) -> Math.min(one.precision(), PRECISE))
                        .thenComparingDouble(Quality::recall))
                .orElseThrow();
    }

    private static List<Asked> spread(List<Asked> all, int most) {
        int count = Math.min(all.size(), most);
        return IntStream.range(0, count)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
                .toList();
    }

    /** Each kind of change has the same weight, as in our own table. */
    private static Quality quality(Map<String, List<Found>> found, double least) {
        List<Double> recalls = new ArrayList<>();
        List<Double> precisions = new ArrayList<>();
        int others = 0;
        int linked = 0;
        for (List<Found> ofKind : found.values()) {
            long right = count(ofKind, least, true);
            long wrong = count(ofKind, least, false);
            if (ofKind.getFirst().number() < 0) {
                others += ofKind.size();
                linked += (int) ofKind.stream()
                        .filter(one -> one.hits().stream().anyMatch(hit -> hit.similarity() >= least))
                        .count();
            } else {
                recalls.add((double) right / ofKind.size());
                precisions.add(right + wrong == 0 ? 1 : (double) right / (right + wrong));
            }
        }
        return new Quality(least, mean(recalls), mean(precisions), (double) linked / Math.max(1, others));
    }

    private static long count(List<Found> found, double least, boolean right) {
        return found.stream()
                .flatMap(one -> one.hits().stream()
                        .filter(hit -> hit.similarity() >= least && (hit.number() == one.number()) == right))
                .count();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElse(1);
    }

    /** Average of one look-up; each text is looked up twice, and the second time counts. A slow engine gets a minute each time. */
    private double microseconds(Index index, double least) throws Exception {
        fill(index, letters);
        lookUp(index, least);
        long start = System.nanoTime();
        int count = lookUp(index, least);
        return (System.nanoTime() - start) / 1e3 / count;
    }

    /** @return the number of look-ups */
    private int lookUp(Index index, double least) throws Exception {
        long start = System.nanoTime();
        int count = 0;
        for (String text : lookUps) {
            index.find(text, least);
            count++;
            if (System.nanoTime() - start > LONGEST_NANOS) {
                break;
            }
        }
        return count;
    }

    private static void fill(Index index, List<String> texts) throws Exception {
        for (int number = 0; number < texts.size(); number++) {
            index.add(number, texts.get(number));
        }
        index.commit();
    }

    private void row(String name, Quality quality, double microseconds) {
        System.out.printf(
                Locale.ROOT,
                "| %s, from %.2f on | %.4f | %.4f | %.4f | %,d | %,.1f |%n",
                name,
                quality.least(),
                quality.recall(),
                quality.precision(),
                quality.linked(),
                letters.size(),
                microseconds);
    }
}
