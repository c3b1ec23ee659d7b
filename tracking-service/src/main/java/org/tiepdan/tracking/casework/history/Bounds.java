package org.tiepdan.tracking.casework.history;

/**
 * The maximum data recorded for one case. Each bound is far above what a case of an office reaches; together they keep a case below the
 * size limits of a log record and a database document.
 *
 * @param acts recorded acts, without clock checks; beyond that a case is full
 * @param limits set, including ended ones; beyond that a case is full
 * @param reserve the number of acts and limits by which a full case may still grow to be ended or corrected
 * @param refusals recorded refusals of commands; later ones are answered but not recorded
 * @param answers the minimum number of newest answers kept; at most half as many more
 */
public record Bounds(int acts, int limits, int reserve, int refusals, int answers) {
    public static final Bounds DEFAULT = new Bounds(300, 100, 50, 300, 100);

    public Bounds {
        if (acts < 1 || limits < 1 || reserve < 0 || refusals < 0 || answers < 2) {
            throw new IllegalArgumentException(
                    "Expected bounds of at least 1 act and 1 limit, 2 answers, and of no less than 0 else.");
        }
    }
}
