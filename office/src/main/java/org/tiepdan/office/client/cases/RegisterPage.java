package org.tiepdan.office.client.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param next cursor of the next page; absent on the last
 * @param searched how {@code q} was understood; absent without it
 * @param total absent where it was not asked for
 */
public record RegisterPage(
        List<CaseRow> items,
        @Nullable String next,
        @Nullable List<Searched> searched,
        @Nullable Total total) {

    /**
     * How many cases there are on all pages.
     *
     * @param more there are more than {@code count}, which nobody counted
     */
    public record Total(long count, boolean more) {}
}
