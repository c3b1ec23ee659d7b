package org.tiepdan.system.sample.answers;

import java.util.ArrayList;
import java.util.Collection;

/** The cases in which two counts differ. */
final class Difference {
    private Difference() {}

    static String of(Collection<String> answered, Collection<String> counted) {
        return "only in the answer %s, only in the count %s"
                .formatted(without(answered, counted), without(counted, answered));
    }

    /** As a multiset: each occurrence in excess of the other's. */
    private static Collection<String> without(Collection<String> some, Collection<String> others) {
        var left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }
}
