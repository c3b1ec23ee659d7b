package org.tiepdan.reporting.room;

/**
 * What documents take, and may take.
 *
 * @param level {@code enough}, {@code nearly-full} or {@code full}: then new cases are not in the register, but in the logs
 * @param boundBytes more than 0
 */
public record Room(String level, long usedBytes, long boundBytes, long documents) {
    /** @return 0 for nothing, 1 for all there is; existing documents may grow past it */
    public double usedRatio() {
        return (double) usedBytes / boundBytes;
    }
}
