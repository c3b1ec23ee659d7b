package org.tiepdan.access;

import java.time.LocalDate;
import java.util.Set;

/** The hierarchy of bodies, and which of them came after which. */
public interface BodyTree {
    /** A tree without levels in which nothing ever ended, for operations that concern no body. */
    BodyTree FLAT = of((bodies, _) -> bodies, (bodies, _) -> bodies);

    /** Finds bodies, by their codes, that belong to others on a day. */
    @FunctionalInterface
    interface Related {
        Set<String> to(Set<String> bodies, LocalDate day);
    }

    static BodyTree of(Related withAllBelow, Related sharingPeople) {
        return new BodyTree() {
            @Override
            public Set<String> withAllBelow(Set<String> bodies, LocalDate day) {
                return withAllBelow.to(bodies, day);
            }

            @Override
            public Set<String> sharingPeople(Set<String> bodies, LocalDate day) {
                return sharingPeople.to(bodies, day);
            }
        };
    }

    /**
     * @param bodies codes; an unknown one has nothing below it
     * @return the bodies themselves and all below them that exist on {@code day}, however deep
     */
    Set<String> withAllBelow(Set<String> bodies, LocalDate day);

    /**
     * @param bodies codes; an unknown one shares its people with no other
     * @return the bodies themselves, those into which they were merged by {@code day}, and all that any of these succeeded
     */
    Set<String> sharingPeople(Set<String> bodies, LocalDate day);
}
