package org.tiepdan.reporting.casefile;

import org.jspecify.annotations.Nullable;

/**
 * The petitions that say the same.
 *
 * @param first id of the earlier petition of the same petitioner; absent for none
 * @param heldBy the body that had it when it was found
 * @param group id of the petition after which the group is named; absent for none
 * @param people the latest number in the group; for its first petition only after it has passed 5, 10 or 30
 */
public record Likeness(
        @Nullable String first,
        @Nullable String heldBy,
        @Nullable String group,
        @Nullable Integer people) {
    private static final Likeness NONE = new Likeness(null, null, null, null);

    static Likeness orNone(@Nullable Likeness known) {
        return known == null ? NONE : known;
    }

    Likeness linked(String to, String at) {
        return new Likeness(to, at, group, people);
    }

    Likeness unlinked() {
        return new Likeness(null, null, group, people);
    }

    Likeness related(String to, int now) {
        return new Likeness(first, heldBy, to, now);
    }

    Likeness grown(int now) {
        return new Likeness(first, heldBy, group, now);
    }
}
