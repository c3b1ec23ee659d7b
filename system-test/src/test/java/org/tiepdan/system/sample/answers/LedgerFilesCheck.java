package org.tiepdan.system.sample.answers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tiepdan.system.sample.raw.Life;
import org.tiepdan.system.sample.recount.Counted;
import org.tiepdan.system.sample.recount.LedgerRecount;
import org.tiepdan.system.sample.text.Days;

/** The books of one period, and the lists behind their sums, as CSV and XLSX, against the recount. */
final class LedgerFilesCheck {
    private static final String BOOK = "Sổ (Book)";
    private static final List<Line> LINES = List.of(
            new Line("opening", "OPENING", "Tồn đầu kỳ (Opening)"),
            new Line("received", "RECEIVED", "Nhận mới (Received)"),
            new Line("handedIn", "HANDED_IN", "Nơi khác chuyển đến (Handed in)"),
            new Line("ended", "ENDED", "Kết thúc (Ended)"),
            new Line("handedOut", "HANDED_OUT", "Chuyển nơi khác (Handed out)"),
            new Line("closing", "CLOSING", "Tồn cuối kỳ (Closing)"));

    private final UnaryOperator<String> reporting;
    private final Days days;
    private final Collection<Life> lives;
    private final List<String> faults = new ArrayList<>();
    private int compared;

    /** A line of the books: its name in the answer, that of its list, and its column in the file. */
    private record Line(String name, String flow, String column) {}

    /** @param reporting address of a path */
    LedgerFilesCheck(UnaryOperator<String> reporting, Days days, Collection<Life> lives) {
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
     */
    void check(String of, Set<String> inside) {
        var query = "%s&from=%s&to=%s".formatted(of, days.from(), days.lastDay());
        for (boolean petitions : List.of(true, false)) {
            var counted = LedgerRecount.of(
                    inside,
                    days,
                    lives.stream()
                            .filter(life -> life.facts().petition() == petitions)
                            .toList());
            books(query + "&format=csv", Download.csv(address("ledger", query, "csv")), petitions, counted);
            books(query + "&format=xlsx", Download.xlsx(address("ledger", query, "xlsx")), petitions, counted);
            for (var line : LINES) {
                list(query, petitions, line, counted.getOrDefault(line.name, Counted.none()));
            }
        }
    }

    private String address(String path, String query, String format) {
        return reporting.apply("/api/v1/" + path + "?" + query + "&format=" + format);
    }

    /** The sum comes first, and the rows below it add up to it. */
    private void books(String what, List<List<String>> table, boolean petitions, Map<String, Counted> counted) {
        var book = petitions ? "Đơn (Petitions)" : "Vụ việc (Matters)";
        var rows = Table.under(BOOK, table).stream()
                .filter(row -> book.equals(row.get(BOOK)))
                .toList();
        for (var line : LINES) {
            compared++;
            var here = counted.getOrDefault(line.name, Counted.none()).number();
            var said = number(rows.getFirst(), line);
            var below = rows.stream().skip(1).map(row -> number(row, line)).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (said.compareTo(here) != 0 || below.compareTo(here) != 0) {
                faults.add("ledger?%s %s of %s: %s, its rows %s, counted %s"
                        .formatted(what, line.name, book, said, below, here));
            }
        }
    }

    private static BigDecimal number(Map<String, String> row, Line line) {
        return new BigDecimal(row.getOrDefault(line.column, "-1"));
    }

    private void list(String query, boolean petitions, Line line, Counted counted) {
        compared++;
        var asked = "%s&of=%s&line=%s".formatted(query, petitions ? "PETITIONS" : "MATTERS", line.flow);
        var table = petitions
                ? Download.csv(address("ledger/cases", asked, "csv"))
                : Download.xlsx(address("ledger/cases", asked, "xlsx"));
        var said = table.subList(1, table.size()).stream()
                .map(List::getFirst)
                .sorted()
                .toList();
        var here = counted.ids().stream().sorted().toList();
        if (!said.equals(here)) {
            faults.add("ledger/cases?%s as a file: %s".formatted(asked, Difference.of(said, here)));
        }
    }
}
