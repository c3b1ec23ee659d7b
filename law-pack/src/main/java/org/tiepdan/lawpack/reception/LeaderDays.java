package org.tiepdan.lawpack.reception;

import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.SourceStatus;

/**
 * How many days the head of a body of one level receives citizens at least, in one version of the law.
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
