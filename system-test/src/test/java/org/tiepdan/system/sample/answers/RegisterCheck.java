package org.tiepdan.system.sample.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tiepdan.system.sample.raw.Life;
import org.tiepdan.system.sample.recount.RegisterRecount;

/** The exported register against the recount: each cell, and one word for each code. */
final class RegisterCheck {
    private static final String ID = "Mã vụ việc";
    private static final String STATE = "Tình trạng";
    private static final List<String> DAYS = List.of("Ngày nhận", "Ngày kết thúc", "Hạn");
    private static final List<String> NUMBERS = List.of("Số đến", "Năm");

    private final Map<String, Map<String, String>> rows = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    /** By column and code, the words of the file. */
    private final Map<String, Map<String, TreeSet<String>>> words = new TreeMap<>();

    private int compared;

    /** @param table by the titles of its columns */
    RegisterCheck(List<Map<String, String>> table) {
        table.forEach(row -> {
            if (rows.put(row.getOrDefault(ID, ""), row) != null) {
                faults.add("Two lines of " + row.get(ID));
            }
        });
    }

    /** @return a sentence for each cell that differs */
    List<String> faults(Collection<Life> lives, LocalDate today) {
        var ids = new TreeSet<String>();
        for (var life : lives) {
            ids.add(life.id());
            var row = rows.get(life.id());
            if (row == null) {
                faults.add("No line of " + life.id());
                continue;
            }
            RegisterRecount.cells(life, today)
                    .forEach((column, here) -> compare(life.id() + " " + column, shown(column, row), here));
            RegisterRecount.codes(life).forEach((column, code) -> word(column, code, row));
            word(STATE, life.closed() == null ? "open" : "closed", row);
        }
        rows.keySet().stream().filter(id -> !ids.contains(id)).forEach(id -> faults.add("A line of no case: " + id));
        words.forEach(this::oneWordForEachCode);
        return faults;
    }

    int compared() {
        return compared;
    }

    private static String shown(String column, Map<String, String> row) {
        var cell = row.getOrDefault(column, "");
        if (DAYS.contains(column) && !cell.isEmpty()) {
            return Table.day(cell).toString();
        }
        if (column.equals("Số lần chuyển")) {
            return cell.isEmpty() ? "0" : String.valueOf(Table.number(cell));
        }
        return NUMBERS.contains(column) && !cell.isEmpty() ? String.valueOf(Table.number(cell)) : cell;
    }

    private void compare(String what, String said, String here) {
        compared++;
        if (!said.equals(here)) {
            faults.add("%s: the file says '%s', counted '%s'".formatted(what, said, here));
        }
    }

    private void word(String column, String code, Map<String, String> row) {
        words.computeIfAbsent(column, _ -> new TreeMap<>())
                .computeIfAbsent(code, _ -> new TreeSet<>())
                .add(row.getOrDefault(column, ""));
    }

    /** Open cases are in several states, all unlike that of closed ones. */
    private void oneWordForEachCode(String column, Map<String, TreeSet<String>> byCode) {
        var codes = new HashMap<String, String>();
        byCode.forEach((code, said) -> {
            compared++;
            if (said.size() != 1 && !column.equals(STATE)) {
                faults.add("%s: %s for the code '%s'".formatted(column, said, code));
            }
            if (code.isEmpty() && !said.equals(new TreeSet<>(List.of("")))) {
                faults.add("%s: %s for no code".formatted(column, said));
            }
            for (var word : said) {
                var other = codes.put(word, code);
                if (other != null) {
                    faults.add("%s: '%s' for the codes '%s' and '%s'".formatted(column, word, other, code));
                }
            }
        });
    }
}
