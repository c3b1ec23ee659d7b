package org.tiepdan.reporting.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiepdan.reporting.lines.YearFigures.Count;
import org.tiepdan.reporting.lines.YearLine.Told;

/** Counts the lines of one year; what is told alike is taken apart once. */
final class YearCount {
    private final int year;
    private final Map<String, Long> told = new HashMap<>();
    private final Map<String, Long> received = new HashMap<>();
    private final Map<String, Long> closed = new HashMap<>();
    private final Map<String, Long> limits = new HashMap<>();
    private final Map<String, Long> standings = new HashMap<>();

    YearCount(int year) {
        this.year = year;
    }

    void add(String text) {
        told.merge(text, 1L, Long::sum);
    }

    YearFigures figures() {
        told.forEach((text, count) -> take(Told.of(text), count));
        return new YearFigures(counts(received), counts(closed), counts(limits), counts(standings));
    }

    private void take(Told line, long count) {
        if (line.receivedYear() == year) {
            received.merge(line.received(), count, Long::sum);
            standings.merge(line.standing(), count, Long::sum);
            if (!line.limits().isEmpty()) {
                limits.merge(line.limits(), count, Long::sum);
            }
        }
        if (line.closedYear() == year) {
            closed.merge(line.closed(), count, Long::sum);
        }
    }

    private static List<Count> counts(Map<String, Long> texts) {
        return texts.entrySet().stream()
                .map(text -> new Count(text.getKey(), text.getValue()))
                .toList();
    }
}
