package org.tiepdan.reporting.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.search.Searched;

/**
 * A page of the register, see {@link RegisterReader} for what pages guarantee.
 *
 * @param next cursor of the next page; absent on the last
 * @param searched how {@code q} was understood; absent without it
 * @param total number of cases on all pages; absent if it was not requested
 */
public record RegisterPage(
        List<CaseRow> items,
        @Nullable String next,
        @Nullable List<Searched> searched,
        @Nullable Total total) {

    /**
     * At the moment of this page; another page may have another number.
     *
     * @param count exact up to {@link #MOST}
     * @param more whether there are more than {@code count}, where counting stopped
     */
    public record Total(long count, boolean more) {
        /** Nobody reads a longer list, and counting further would cost as much as reading it. */
        public static final int MOST = 10_000;

        /** @param counted at most one more than {@link #MOST} */
        public static Total of(long counted) {
            return new Total(Math.min(counted, MOST), counted > MOST);
        }
    }
}
