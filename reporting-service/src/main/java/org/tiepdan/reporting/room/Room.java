package org.tiepdan.reporting.room;

/**
 * The space for documents, used and available.
 *
 * @param level {@code enough}, {@code nearly-full} or {@code full}: then new cases are not in the register, but in the logs
 * @param boundBytes more than 0
 */
public record Room(String level, long usedBytes, long boundBytes, long documents) {
    private static final int PARTS = 100;
    private static final long THOUSAND = 1_000;

    /** Rounded to hundredths of the space and thousands of documents, for callers who must not notice a single new case. */
    public Room roughly() {
        long part = Math.max(1, boundBytes / PARTS);
        return new Room(level, usedBytes / part * part, boundBytes, documents / THOUSAND * THOUSAND);
    }

    /** @return 0 for none, 1 for all; existing documents may grow beyond it */
    public double usedRatio() {
        return (double) usedBytes / boundBytes;
    }
}
