package org.tiepdan.office.client.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param next cursor of the next page; absent on the last
 * @param searched how {@code q} was understood; absent without it
 */
public record RegisterPage(
        List<CaseRow> items,
        @Nullable String next,
        @Nullable List<Searched> searched) {}
