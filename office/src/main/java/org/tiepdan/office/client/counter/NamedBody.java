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
     * How the name matched.
     *
     * @param as the former body of that name; absent if it is the body's own
     * @param why how the name was interpreted
     */
    public record Found(@Nullable String as, List<String> why) {}
}
