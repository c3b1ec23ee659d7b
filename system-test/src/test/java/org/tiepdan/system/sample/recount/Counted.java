package org.tiepdan.system.sample.recount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One cell.
 *
 * @param number the displayed value
 * @param ids of the cases behind it, or body and day of the receptions; may repeat
 */
public record Counted(BigDecimal number, List<String> ids) {
    static final Counted NOTHING = new Counted(BigDecimal.ZERO, List.of());

    /** Nothing was counted. */
    public static Counted none() {
        return NOTHING;
    }

    static Counted of(List<String> ids) {
        return new Counted(BigDecimal.valueOf(ids.size()), ids);
    }

    /** A case that adds nothing is not behind the number. */
    Counted plus(String id, BigDecimal value) {
        return value.signum() == 0 ? this : plus(new Counted(value, List.of(id)));
    }

    Counted plus(Counted other) {
        var all = new ArrayList<>(ids);
        all.addAll(other.ids);
        return new Counted(number.add(other.number), all);
    }
}
