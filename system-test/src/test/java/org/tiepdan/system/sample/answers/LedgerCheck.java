package org.tiepdan.system.sample.answers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.sample.raw.Life;
import org.tiepdan.system.sample.recount.Counted;
import org.tiepdan.system.sample.recount.LedgerRecount;
import org.tiepdan.system.sample.text.Days;
import tools.jackson.databind.JsonNode;

/** The books of one period against the recount: sums, the sums by type and field, and the lists behind them. */
final class LedgerCheck {
    private static final Map<String, String> LINES = Map.of(
            "opening", "OPENING",
            "received", "RECEIVED",
            "handedIn", "HANDED_IN",
            "ended", "ENDED",
            "handedOut", "HANDED_OUT",
            "closing", "CLOSING");

    private final UnaryOperator<String> reporting;
    private final Days days;
    private final Collection<Life> lives;
    private final List<String> faults = new ArrayList<>();
    private int compared;

    /** @param reporting address of a path */
    LedgerCheck(UnaryOperator<String> reporting, Days days, Collection<Life> lives) {
        this.reporting = reporting;
        this.days = days;
        this.lives = lives;
    }

    List<String> faults() {
        return faults;
    }

    int compared() {
        return compared;
    }

    /**
     * @param of the query for the bodies
     * @param inside those bodies
     * @param type empty for all
     */
    void books(String of, Set<String> inside, String type) {
        var query =
                "%s&from=%s&to=%s%s".formatted(of, days.from(), days.lastDay(), type.isEmpty() ? "" : "&type=" + type);
        var answer = Http.get(reporting.apply("/api/v1/ledger?" + query)).body();
        for (boolean petition : List.of(true, false)) {
            var book = answer.path(petition ? "petitions" : "matters");
            var counted = LedgerRecount.of(inside, days, of(type, petition));
            counted.forEach((line, cell) ->
                    compare("ledger?" + query + " " + line, book.path(line).asLong(-1), cell));
            var cells = of(type, petition).stream().collect(Collectors.groupingBy(LedgerCheck::place));
            cells.forEach((place, some) -> LedgerRecount.of(inside, days, some)
                    .forEach((line, cell) ->
                            compare("ledger?" + query + " " + place + " " + line, sum(book, place, line), cell)));
        }
    }

    /** Cells are by stage, too: this adds them up. */
    private static long sum(JsonNode book, String place, String line) {
        return book.path("cells")
                .valueStream()
                .filter(cell -> place.equals(cell.path("type").asString("") + " "
                        + cell.path("field").asString("")))
                .mapToLong(cell -> cell.path("movement").path(line).asLong(0))
                .sum();
    }

    private static String place(Life life) {
        var field = life.facts().field();
        return life.facts().type() + " " + (field == null ? "" : field);
    }

    private void compare(String what, long said, Counted cell) {
        compared++;
        if (cell.number().longValueExact() != said) {
            faults.add("%s: answered %s, counted %s, these cases: %s".formatted(what, said, cell.number(), cell.ids()));
        }
    }

    /** The list behind each line. */
    void lists(String of, Set<String> inside) {
        var query = "%s&from=%s&to=%s".formatted(of, days.from(), days.lastDay());
        for (boolean petition : List.of(true, false)) {
            var counted = LedgerRecount.of(inside, days, of("", petition));
            LINES.forEach((line, flow) -> {
                compared++;
                var asked = "%s&of=%s&line=%s".formatted(query, petition ? "PETITIONS" : "MATTERS", flow);
                var said = listed(asked);
                var here = counted.getOrDefault(line, Counted.none()).ids();
                if (!said.stream()
                        .sorted()
                        .toList()
                        .equals(here.stream().sorted().toList())) {
                    faults.add("ledger/cases?%s: %s".formatted(asked, Difference.of(said, here)));
                }
            });
        }
    }

    private List<String> listed(String query) {
        var ids = new ArrayList<String>();
        var next = "";
        do {
            var page = Http.get(reporting.apply("/api/v1/ledger/cases?limit=200&" + query
                            + (next.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8))))
                    .body();
            page.path("items").forEach(item -> ids.add(item.path("caseId").asString("")));
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        return ids;
    }

    private Collection<Life> of(String type, boolean petition) {
        return lives.stream()
                .filter(life -> type.isEmpty() || life.facts().type().equals(type))
                .filter(life -> life.facts().petition() == petition)
                .toList();
    }
}
