package org.tiepdan.system.sample.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which bodies settle the first complaints about themselves, by the current {@code jurisdiction.csv}. */
public final class FirstSettlers {
    private final Map<String, String> levels = new HashMap<>();
    private final List<Map<String, String>> rules;

    private FirstSettlers() {
        CsvText.law("bodies.csv")
                .forEach(row -> levels.put(row.getOrDefault("code", ""), row.getOrDefault("level", "")));
        rules = CsvText.law("jurisdiction.csv").stream()
                .filter(row -> "COMPLAINT".equals(row.get("type")) && !"2".equals(row.get("instance")))
                .toList();
    }

    public static FirstSettlers ofTheLaw() {
        return new FirstSettlers();
    }

    /** Whether all rules for its level, on the day on which the second complaint was received, name the body itself. */
    public boolean settlesItself(String body, LocalDate on) {
        var level = levels.getOrDefault(body, "");
        return rules.stream()
                .filter(row -> List.of(row.getOrDefault("respondent_level", "").split(",", -1))
                        .contains(level))
                .filter(row -> isInForce(row, on.toString()))
                .map(row -> row.getOrDefault("settler", ""))
                .collect(Collectors.toSet())
                .equals(Set.of("RESPONDENT_BODY"));
    }

    private static boolean isInForce(Map<String, String> row, String on) {
        var to = row.getOrDefault("effective_to", "");
        return row.getOrDefault("effective_from", "").compareTo(on) <= 0 && (to.isEmpty() || to.compareTo(on) >= 0);
    }
}
