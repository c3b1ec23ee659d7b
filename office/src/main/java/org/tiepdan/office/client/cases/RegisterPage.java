package org.tiepdan.office.client.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param next cursor of the next page; absent on the last
 * @param searched how {@code q} was understood; absent without it
 * @param total absent if it was not requested
 */
public record RegisterPage(
        List<CaseRow> items,
        @Nullable String next,
        @Nullable List<Searched> searched,
        @Nullable Total total) {

    /**
     * The number of cases on all pages.
     *
     * @param more whether there are more than {@code count}, where counting stopped
     */
    public record Total(long count, boolean more) {}
}
