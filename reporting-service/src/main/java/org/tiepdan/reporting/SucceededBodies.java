package org.tiepdan.reporting;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tiepdan.access.BodyTree;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;

/**
 * The tree of bodies for readers: a former body is placed where its successor is, or below the body above if it ended without one. Cases
 * closed before then name only the former body, and reports of that time would lose them. The successor itself is an exception: a
 * denunciation of the former body is hidden from it, since the same people work there now.
 */
record SucceededBodies(Bodies bodies) implements BodyTree {
    @Override
    public Set<String> withAllBelow(Set<String> some, LocalDate day) {
        var below = bodies.withAllBelow(some, day);
        var all = new LinkedHashSet<>(below);
        bodies.all().stream()
                .filter(body -> body.hasEnded(day))
                .map(Body::code)
                .filter(code -> bodies.successorOn(code, day)
                        .map(after -> below.contains(after) && !some.contains(after))
                        .orElseGet(() ->
                                bodies.above(code, day).filter(below::contains).isPresent()))
                .forEach(all::add);
        return all;
    }

    @Override
    public Set<String> sharingPeople(Set<String> some, LocalDate day) {
        return bodies.sharingPeople(some, day);
    }
}
