package org.tiepdan.office.client.counter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that a name may mean.
 *
 * @param effectiveTo its last day; absent while it exists
 */
public record NamedBody(
        String code,
        String nameVi,
        String nameEn,
        @Nullable LocalDate effectiveTo,
        @Nullable Found found) {

    /**
     * How the name led to it.
     *
     * @param as the former body that has the name; absent where the name is its own
     * @param why what was made of the name
     */
    public record Found(@Nullable String as, List<String> why) {}
}
