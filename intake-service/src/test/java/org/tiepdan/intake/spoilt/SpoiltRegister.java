package org.tiepdan.intake.spoilt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** A register with all faults at once, with the expected answer for every line. The same seed makes the same register. */
public final class SpoiltRegister {
    private static final int MOST_WAYS = 4;
    /** One line in so many is a copy, has a number that is taken, or has cells outside of the table. */
    private static final int COPY = 40;

    private static final int TAKEN_NUMBER = 45;
    private static final int OUTSIDE = 55;
    private static final int WITHOUT_NAME = 65;

    private final List<Row> rows = new ArrayList<>();
    private final Random random;

    /** @param body code of the body that received all petitions */
    public SpoiltRegister(long seed, int lines, String body) {
        random = new Random(seed);
        for (int i = 1; i <= lines; i++) {
            rows.add(row(i, body));
        }
    }

    public byte[] savedBy(Saving saving) {
        return saving.file(rows);
    }

    /** For each line in turn: {@code TAKEN}, or {@code QUESTIONED} or {@code REFUSED} with codes in alphabetical order. */
    public List<String> expectations() {
        return rows.stream().map(Row::expectation).toList();
    }

    private Row row(int number, String body) {
        var row = new Row(number, body);
        var recorded = rows.stream()
                .filter(each -> !each.expectation().startsWith("REFUSED"))
                .toList();
        if (number % COPY == 0) {
            return copy(number, recorded);
        }
        if (number % TAKEN_NUMBER == 0) {
            row.put("registerNumber", paperNumber(recorded));
            row.fault("register-number-taken");
        } else if (number % OUTSIDE == 0) {
            row.append(";;tuần sau trả lời");
            row.fault("unreadable-csv");
        } else if (number % WITHOUT_NAME == 0) {
            row.put("", "xem lại");
            row.fault("cell-without-column");
        } else {
            spoil(row, number);
        }
        return row;
    }

    /** Applies every fault in turn, and more at random. */
    private void spoil(Row row, int number) {
        var ways = new ArrayList<>(List.of(Spoil.values()[number % Spoil.values().length]));
        var places = new HashSet<>(List.of(ways.getFirst().place()));
        for (int more = random.nextInt(MOST_WAYS); more > 0; more--) {
            var way = Spoil.values()[random.nextInt(Spoil.values().length)];
            if (places.add(way.place())) {
                ways.add(way);
            }
        }
        ways.stream().sorted().forEach(way -> way.spoil(row));
    }

    private Row copy(int number, List<Row> recorded) {
        var withoutKey = recorded.stream()
                .filter(each -> each.get("idempotencyKey").isEmpty())
                .toList();
        var copy = withoutKey.get(random.nextInt(withoutKey.size())).again(number);
        Spoil.DECOMPOSED.spoil(copy);
        Spoil.MORE_EMPTY_CELLS.spoil(copy);
        copy.fault("repeated-line");
        return copy;
    }

    private static String paperNumber(List<Row> recorded) {
        return recorded.stream()
                .map(each -> each.get("registerNumber"))
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
