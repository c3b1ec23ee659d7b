package org.tiepdan.reporting.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.reporting.wording.BodyNames;

/**
 * The rows of a form: the body itself, each body directly below it with all its subordinates, and the total; by the tree of bodies on the
 * last day of the period.
 */
final class BodyRows {
    /**
     * @param body code
     * @param below codes of its bodies, itself included
     * @param competent the same, and those for which one of them receives
     * @param total all together
     */
    record Of(String body, String name, Set<String> below, Set<String> competent, boolean total) {}

    private final Bodies bodies;
    private final LocalDate lastDay;
    private final List<Of> rows;
    private final Map<String, Integer> rowByBody = new HashMap<>();
    private final Map<String, String> successors = new HashMap<>();

    private BodyRows(Bodies bodies, LocalDate lastDay, List<Of> rows) {
        this.bodies = bodies;
        this.lastDay = lastDay;
        this.rows = rows;
        for (int index = 0; index < rows.size() - 1; index++) {
            for (var code : rows.get(index).below()) {
                rowByBody.put(code, index);
            }
        }
    }

    /** @param shown bodies whose cases the reader sees; rows of other bodies would be wrong, and are left out */
    static BodyRows of(Bodies bodies, BodyNames names, String body, LocalDate lastDay, Predicate<String> shown) {
        var rows = new ArrayList<Of>();
        var all = new LinkedHashSet<String>();
        rows.add(new Of(body, names.named(body).vi(), Set.of(body), competent(bodies, Set.of(body)), false));
        all.add(body);
        for (var child : bodies.all()) {
            if (body.equals(child.parent())
                    && bodies.inForce(child.code(), lastDay).isPresent()) {
                add(rows, all, bodies, child, lastDay, shown);
            }
        }
        rows.add(new Of(body, names.named(body).vi(), Set.copyOf(all), competent(bodies, all), true));
        return new BodyRows(bodies, lastDay, List.copyOf(rows));
    }

    private static Set<String> competent(Bodies bodies, Set<String> below) {
        var all = new LinkedHashSet<>(below);
        below.forEach(code -> all.add(bodies.competenceOf(code)));
        return Set.copyOf(all);
    }

    private static void add(
            List<Of> rows, Set<String> all, Bodies bodies, Body child, LocalDate lastDay, Predicate<String> shown) {
        var below = new LinkedHashSet<>(bodies.withAllBelow(Set.of(child.code()), lastDay));
        below.removeIf(code -> !shown.test(code));
        if (!below.isEmpty()) {
            rows.add(new Of(child.code(), child.nameVi(), Set.copyOf(below), competent(bodies, below), false));
            all.addAll(below);
        }
    }

    List<Of> rows() {
        return rows;
    }

    int total() {
        return rows.size() - 1;
    }

    /** @return the row of a body, not the total; null if no row contains it */
    @Nullable
    Integer row(String body) {
        return rowByBody.get(body);
    }

    /** @return all bodies below one on the last day, itself included, shown or not */
    Set<String> below(String body) {
        return bodies.withAllBelow(Set.of(body), lastDay);
    }

    /** @return the body that has its cases on the last day: itself, its successor, or the body above if it ended without one */
    String successor(String body) {
        return successors.computeIfAbsent(
                body, code -> bodies.handlerOn(code, null, lastDay).orElse(code));
    }
}
