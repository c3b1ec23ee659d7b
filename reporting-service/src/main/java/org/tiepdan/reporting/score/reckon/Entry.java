package org.tiepdan.reporting.score.reckon;

import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.LimitAccount;

/**
 * One item that a figure counts.
 *
 * @param body whose figure it is
 * @param limit that was met or missed; null if the figure counts cases
 */
public record Entry(
        Figure figure,
        String body,
        CaseAccount account,
        @Nullable LimitAccount limit) {}
