package org.tiepdan.samples.petitions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;

/**
 * Reads the matters from the text files of this package: {@code [name]}, then lines {@code key = value}; a key may
 * repeat.
 */
final class Matters {
    private final List<Matter> proposals = read("proposals.txt");
    private final List<Matter> complaints = read("complaints.txt");
    private final List<Matter> denunciations = read("denunciations.txt");
    private final List<Matter> mixed = read("mixed.txt");
    private final List<Matter> foreign = read("foreign.txt");

    List<Matter> of(PetitionType type) {
        return switch (type) {
            case PROPOSAL, FEEDBACK -> proposals;
            case COMPLAINT -> complaints;
            case DENUNCIATION -> denunciations;
            case MIXED -> mixed;
        };
    }

    List<Matter> foreign() {
        return foreign;
    }

    private static List<Matter> read(String file) {
        var blocks = new LinkedHashMap<String, Map<String, List<String>>>();
        Map<String, List<String>> block = Map.of();
        for (var line : text(file).lines().toList()) {
            if (line.startsWith("[")) {
                block = new LinkedHashMap<>();
                blocks.put(line.substring(1, line.length() - 1), block);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.split(" = ", 2);
                block.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts[1]);
            }
        }
        return blocks.entrySet().stream()
                .map(each -> matter(each.getKey(), each.getValue()))
                .toList();
    }

    private static Matter matter(String name, Map<String, List<String>> said) {
        return new Matter(
                name,
                Field.valueOf(all(said, "field").getFirst()),
                one(said, "subField"),
                all(said, "respondent").stream().map(Matter.Target::parse).toList(),
                all(said, "subject"),
                all(said, "fact"),
                all(said, "detail"),
                all(said, "effect"),
                all(said, "ask"));
    }

    private static List<String> all(Map<String, List<String>> said, String key) {
        return said.getOrDefault(key, List.of());
    }

    private static @Nullable String one(Map<String, List<String>> said, String key) {
        var values = all(said, key);
        return values.isEmpty() ? null : values.getFirst();
    }

    private static String text(String file) {
        try (var in = Matters.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Expected " + file + " beside this class.");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
