package org.tiepdan.system.sample.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers of scorecards.
 *
 * @param figures by figure and body, the ids of the cases
 * @param late by body, the working days by which its missed limits were late
 * @param waiting by body, the days since receipt of its open cases
 * @param reasons by body and step, how many cases were late by it first
 */
public record Scored(
        Map<String, Map<String, List<String>>> figures,
        Map<String, List<Long>> late,
        Map<String, List<Long>> waiting,
        Map<String, Map<String, Long>> reasons) {
    /** The body of the sum over all of them. */
    public static final String ALL = "";

    static Scored empty() {
        return new Scored(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    void count(String figure, String body, String id) {
        figures.computeIfAbsent(figure, _ -> new TreeMap<>())
                .computeIfAbsent(body, _ -> new ArrayList<>())
                .add(id);
    }

    static void add(Map<String, List<Long>> days, String body, long number) {
        days.computeIfAbsent(body, _ -> new ArrayList<>()).add(number);
    }

    void reason(String body, String step) {
        reasons.computeIfAbsent(body, _ -> new TreeMap<>()).merge(step.isEmpty() ? "OTHER" : step, 1L, Long::sum);
    }

    /** @param body or {@link #ALL} */
    public long number(String figure, String body) {
        var bodies = figures.getOrDefault(figure, Map.of());
        return body.equals(ALL)
                ? bodies.values().stream().mapToLong(List::size).sum()
                : bodies.getOrDefault(body, List.of()).size();
    }

    /** @param days {@link #late} or {@link #waiting} */
    public static List<Long> of(Map<String, List<Long>> days, String body) {
        return body.equals(ALL)
                ? days.values().stream().flatMap(List::stream).sorted().toList()
                : days.getOrDefault(body, List.of()).stream().sorted().toList();
    }

    /** @return the smallest of the sorted days that at least so many tenths of them do not exceed */
    public static long least(List<Long> sorted, int tenths) {
        return sorted.get((tenths * sorted.size() + 9) / 10 - 1);
    }
}
