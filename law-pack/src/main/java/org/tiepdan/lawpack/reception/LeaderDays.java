package org.tiepdan.lawpack.reception;

import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.SourceStatus;

/**
 * The minimum number of days on which heads of bodies of one level receive citizens, in one version of the law.
 *
 * @param days in each week or month, at least 1
 * @param period on which the row holds
 * @param basis the article
 */
public record LeaderDays(
        String ruleId,
        BodyLevel level,
        int days,
        Per per,
        Period period,
        String vi,
        String en,
        String basis,
        SourceStatus status) {
    /** A week begins on Monday, a month on its first day. */
    public enum Per {
        WEEK,
        MONTH
    }
}
