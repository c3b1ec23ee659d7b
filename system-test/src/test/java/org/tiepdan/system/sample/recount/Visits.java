package org.tiepdan.system.sample.recount;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiepdan.system.sample.raw.Held;
import org.tiepdan.system.sample.raw.Life;
import org.tiepdan.system.sample.text.CsvText;
import org.tiepdan.system.sample.text.Days;

/**
 * The receptions of some bodies: recorded ones, and petitions in person on days without a record. A list names the reception, or the
 * petition if there is none.
 */
record Visits(Collection<Held> receptions, Collection<Life> lives, Set<String> inside, Days days) {
    private static final Map<String, String> FIGURES = Map.of(
            "SESSIONS", "/sessions",
            "VISITS", "/visits",
            "VISITORS", "/people",
            "VISIT_MATTERS_FIRST", "/mattersFirst",
            "VISIT_MATTERS_AGAIN", "/mattersAgain",
            "GROUPS", "/groups/groups",
            "GROUP_VISITORS", "/groups/people",
            "GROUP_MATTERS_FIRST", "/groups/mattersFirst",
            "GROUP_MATTERS_AGAIN", "/groups/mattersAgain");

    /** Whether receptions are recorded at all; the law has had its setting since then. */
    static boolean recorded() {
        return CsvText.isSet("in-person-petitions-are-visits");
    }

    /** @param words the unit, the population, maybe {@code session=…} */
    Counted count(List<String> words) {
        var figure = FIGURES.get(words.getFirst());
        if (figure == null) {
            throw new IllegalArgumentException("Unknown unit " + words.getFirst());
        }
        var sessions = words.size() < 3
                ? List.<String>of()
                : Arrays.asList(words.get(2).substring("session=".length()).split(",", -1));
        var sum = Counted.NOTHING;
        for (var held : receptions) {
            if (inside.contains(held.by())
                    && days.hold(held.on())
                    && (sessions.isEmpty() || sessions.contains(held.session()))) {
                sum = sum.plus(
                        held.id(), BigDecimal.valueOf(held.figures().at(figure).asInt(0)));
            }
        }
        if (sessions.isEmpty() || sessions.contains("REGULAR")) {
            for (var life : lives) {
                sum = visits(life) ? sum.plus(life.id(), assumed(words.getFirst(), life)) : sum;
            }
        }
        return sum;
    }

    private boolean visits(Life life) {
        var facts = life.facts();
        return facts.channel().equals("IN_PERSON")
                && facts.petition()
                && inside.contains(facts.receivedBy())
                && days.hold(facts.receivedOn())
                && receptions.stream()
                        .noneMatch(held -> held.by().equals(facts.receivedBy())
                                && held.on().equals(facts.receivedOn()));
    }

    private static BigDecimal assumed(String unit, Life life) {
        return BigDecimal.valueOf(
                switch (unit) {
                    case "VISITS" -> 1;
                    case "VISITORS" -> Math.max(1, life.facts().signatories());
                    case "VISIT_MATTERS_FIRST" -> life.facts().copy() ? 0 : 1;
                    case "VISIT_MATTERS_AGAIN" -> life.facts().copy() ? 1 : 0;
                    default -> 0;
                });
    }
}
