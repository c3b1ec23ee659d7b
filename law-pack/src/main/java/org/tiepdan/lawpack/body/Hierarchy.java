package org.tiepdan.lawpack.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.tiepdan.lawpack.pack.Period;

/** Who is above, below and before whom, from one change in the table of bodies to the next. */
final class Hierarchy {
    private final Map<String, List<String>> above = new HashMap<>();
    private final Map<String, Set<String>> below = new HashMap<>();
    private final Map<String, Set<String>> predecessors = new HashMap<>();

    private Hierarchy(Bodies bodies, LocalDate on) {
        var superiors = new Superiors(bodies);
        for (Body body : bodies.all()) {
            var code = body.code();
            var steps = superiors.steps(code, on);
            above.put(
                    code,
                    steps.stream()
                            .filter(step -> exists(step, on))
                            .map(Body::code)
                            .toList());
            if (exists(body, on)) {
                steps.stream()
                        .filter(step -> !step.hasEnded(on))
                        .forEach(step -> belonging(below, step).add(code));
            }
            if (body.hasEnded(on)) {
                bodies.succession(body, on)
                        .forEach(after -> belonging(predecessors, after).add(code));
            }
        }
    }

    private static boolean exists(Body body, LocalDate on) {
        return new Period(body.effectiveFrom(), body.effectiveTo()).holds(on);
    }

    private static Set<String> belonging(Map<String, Set<String>> to, Body body) {
        return to.computeIfAbsent(body.code(), _ -> new LinkedHashSet<>());
    }

    /** @return codes of the bodies above that exist, the nearest first; empty for an unknown body */
    List<String> above(String code) {
        return above.getOrDefault(code, List.of());
    }

    /** @return the codes themselves, and those of all existing bodies below one that exists or is still to come */
    Set<String> withAllBelow(Collection<String> codes) {
        return with(below, codes);
    }

    /** @return the codes themselves, and those of all bodies that have ended and that one of them succeeded, however often merged */
    Set<String> withPredecessors(Collection<String> codes) {
        return with(predecessors, codes);
    }

    private static Set<String> with(Map<String, Set<String>> related, Collection<String> codes) {
        var all = new LinkedHashSet<>(codes);
        codes.forEach(code -> all.addAll(related.getOrDefault(code, Set.of())));
        return all;
    }

    /** Each hierarchy that was asked for; the table of bodies bounds their number. */
    static final class OnEachDay {
        private final Bodies bodies;
        private final NavigableSet<LocalDate> changes = new TreeSet<>();
        private final Map<LocalDate, Hierarchy> known = new ConcurrentHashMap<>();

        OnEachDay(Bodies bodies) {
            this.bodies = bodies;
            bodies.all().forEach(body -> {
                changes.add(body.effectiveFrom());
                if (body.effectiveTo() != null) {
                    changes.add(body.effectiveTo().plusDays(1));
                }
            });
        }

        Hierarchy of(LocalDate day) {
            var since = Objects.requireNonNullElse(changes.floor(day), LocalDate.MIN);
            return known.computeIfAbsent(since, _ -> new Hierarchy(bodies, day));
        }
    }
}
