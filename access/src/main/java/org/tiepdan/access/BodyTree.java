package org.tiepdan.access;

import java.time.LocalDate;
import java.util.Set;

/** The hierarchy of bodies. */
@FunctionalInterface
public interface BodyTree {
    /** A tree without levels, for operations that concern no body. */
    BodyTree FLAT = (bodies, day) -> bodies;

    /**
     * @param bodies codes; an unknown one has nothing below it
     * @return the bodies themselves and all below them that exist on {@code day}, however deep
     */
    Set<String> withAllBelow(Set<String> bodies, LocalDate day);
}
