package org.tiepdan.routing.triage.adapter.repeats.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.nearduplicate.PetitionText;

/** The texts that pairs are made from. */
final class Corpus {
    static final LocalDate RECEIVED = LocalDate.of(2026, 8, 3);

    private Corpus() {}

    /** Paragraphs of laws, or of the file given by the system property. */
    static List<String> paragraphs() {
        var file = System.getProperty("evaluation.paragraphs");
        return file == null ? resource("legal-paragraphs.txt") : lines(Path.of(file));
    }

    static List<String> forms() {
        return resource("forms.txt");
    }

    /**
     * A petition of the sample year.
     *
     * @param sender the petitioner and the first words: the same for a letter sent to two bodies
     */
    record Sample(PetitionText text, String sender) {}

    static List<Sample> sampleYear() {
        return lines(Path.of(System.getProperty("tiepdan.root", ".."), "samples/petitions.ndjson")).stream()
                .map(Corpus::sample)
                .toList();
    }

    private static Sample sample(String line) {
        var place = line.indexOf("\"place\":");
        var content = Objects.requireNonNull(member("content", line, 0));
        return new Sample(
                new PetitionText(
                        Objects.requireNonNull(member("subject", line, 0)),
                        content,
                        place < 0 ? null : member("commune", line, place),
                        RECEIVED),
                member("fullName", line, 0) + content);
    }

    private static @Nullable String member(String name, String line, int from) {
        Matcher member =
                Pattern.compile("\"" + name + "\":\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(line);
        return member.find(from) ? member.group(1).replace("\\n", "\n").replace("\\\"", "\"") : null;
    }

    private static List<String> resource(String name) {
        try (var stream = Objects.requireNonNull(Corpus.class.getResourceAsStream("/evaluation/" + name))) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
