package org.tiepdan.system.sample.recount;

import java.util.ArrayList;
import java.util.List;

/**
 * One cell.
 *
 * @param number what it shows
 * @param ids of the cases behind it; a case may be there more than once
 */
public record Counted(long number, List<String> ids) {
    static Counted of(List<String> ids) {
        return new Counted(ids.size(), ids);
    }

    Counted plus(Counted other) {
        var all = new ArrayList<>(ids);
        all.addAll(other.ids);
        return new Counted(number + other.number, all);
    }
}
