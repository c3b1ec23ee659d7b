package org.tiepdan.lawpack.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bodies above one, step by step through bodies that were merged or dissolved. */
final class Superiors {
    private final Bodies bodies;

    Superiors(Bodies bodies) {
        this.bodies = bodies;
    }

    /** The nearest first; one that ended without a successor and one that does not exist yet are steps, too. */
    List<Body> steps(String code, LocalDate on) {
        List<Body> steps = new ArrayList<>();
        // A body may succeed the one above it. The set keeps the steps from going in a circle.
        Set<Body> climbed = new LinkedHashSet<>();
        Optional<Body> at = bodies.find(code).map(body -> last(body, on));
        while (at.filter(climbed::add).isPresent()) {
            Optional<Body> parent = at.map(Body::parent).flatMap(bodies::find);
            Optional<Body> next = parent.map(body -> last(body, on)).filter(body -> !climbed.contains(body));
            next.ifPresent(steps::add);
            at = next.or(() -> parent);
        }
        return steps;
    }

    /** @return codes of all bodies that are above on some day, by the present table */
    Set<String> ever(String code) {
        Set<String> reached = new LinkedHashSet<>();
        Optional<Body> at = bodies.find(code);
        while (at.isPresent()) {
            at.map(Body::parent).ifPresent(parent -> climb(parent, reached));
            at = at.map(Body::successor).flatMap(bodies::find);
        }
        reached.remove(code);
        return reached;
    }

    private void climb(@Nullable String code, Set<String> reached) {
        if (code != null && reached.add(code)) {
            bodies.find(code).ifPresent(body -> {
                climb(body.parent(), reached);
                climb(body.successor(), reached);
            });
        }
    }

    /** The last body in the line of successors on that day; it may have ended without one, or not exist yet. */
    private Body last(Body body, LocalDate on) {
        return bodies.succession(body, on).getLast();
    }

    /** @return code of the nearest body above both, or of the people's committee of their province, that exists on that day */
    Optional<String> common(String a, String b, LocalDate on) {
        List<String> aboveB = upwards(b, on);
        Optional<String> both = bodies.successorOn(a, on)
                .filter(one -> bodies.successorOn(b, on).filter(one::equals).isPresent());
        return upwards(a, on).stream()
                .filter(code ->
                        aboveB.contains(code) && both.filter(code::equals).isEmpty())
                .findFirst()
                .or(() -> provinceOf(a, on))
                .or(() -> provinceOf(b, on));
    }

    /** The body, or its successor, and all above it, the nearest first. */
    private List<String> upwards(String code, LocalDate on) {
        return Stream.concat(bodies.successorOn(code, on).stream(), bodies.allAbove(code, on).stream())
                .toList();
    }

    private Optional<String> provinceOf(String code, LocalDate on) {
        return bodies.find(code)
                .map(Body::province)
                .flatMap(province -> bodies.all().stream()
                        .filter(body -> body.level() == BodyLevel.PROVINCE && province.equals(body.province()))
                        .flatMap(body -> bodies.successorOn(body.code(), on).stream())
                        .findFirst());
    }
}
