package org.tiepdan.reporting.room;

/**
 * What documents take, and may take.
 *
 * @param level {@code enough}, {@code nearly-full} or {@code full}: then new cases are not in the register, but in the logs
 * @param boundBytes more than 0
 */
public record Room(String level, long usedBytes, long boundBytes, long documents) {
    private static final int PARTS = 100;
    private static final long THOUSAND = 1_000;

    /** In hundredths of the room and thousands of documents: for those who must not see that one case came in. */
    public Room roughly() {
        long part = Math.max(1, boundBytes / PARTS);
        return new Room(level, usedBytes / part * part, boundBytes, documents / THOUSAND * THOUSAND);
    }

    /** @return 0 for nothing, 1 for all there is; existing documents may grow past it */
    public double usedRatio() {
        return (double) usedBytes / boundBytes;
    }
}
