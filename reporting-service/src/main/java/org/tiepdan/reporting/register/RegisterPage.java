package org.tiepdan.reporting.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.search.Searched;

/**
 * @param next cursor of the next page; absent on the last
 * @param searched how {@code q} was understood; absent without it
 */
public record RegisterPage(
        List<CaseRow> items,
        @Nullable String next,
        @Nullable List<Searched> searched) {

    /** A page of a list in which nothing was searched. */
    public RegisterPage(List<CaseRow> items, @Nullable String next) {
        this(items, next, null);
    }
}
