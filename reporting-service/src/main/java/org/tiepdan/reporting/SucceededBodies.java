package org.tiepdan.reporting;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tiepdan.access.BodyTree;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;

/**
 * The tree of bodies for who reads: what ended is where its successor is. Cases that were closed before a merger name no other body, and
 * reports of that time would lose them. Not so for the successor itself: a denunciation of what ended is hidden from that body, and the
 * people who were there are with the successor now.
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
                        .filter(after -> below.contains(after) && !some.contains(after))
                        .isPresent())
                .forEach(all::add);
        return all;
    }
}
