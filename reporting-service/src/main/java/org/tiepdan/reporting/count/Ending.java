package org.tiepdan.reporting.count;

import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * When a case is due. The id of the case is kept as two numbers: there is one of these for each open case.
 *
 * @param from epoch second of the first instant that is too late
 * @param high the first 16 hexadecimal digits of the id
 * @param low the other 16
 */
record Ending(long from, long high, long low) implements Comparable<Ending> {
    private static final int HALF = 16;
    private static final Comparator<Ending> EARLIEST_FIRST = Comparator.comparingLong(Ending::from)
            .thenComparing(Ending::high, Long::compareUnsigned)
            .thenComparing(Ending::low, Long::compareUnsigned);

    static Ending of(String caseId, Instant from) {
        return new Ending(
                from.getEpochSecond(),
                HexFormat.fromHexDigitsToLong(caseId, 0, HALF),
                HexFormat.fromHexDigitsToLong(caseId, HALF, 2 * HALF));
    }

    String caseId() {
        var digits = HexFormat.of();
        return digits.toHexDigits(high) + digits.toHexDigits(low);
    }

    @Override
    public int compareTo(Ending other) {
        return EARLIEST_FIRST.compare(this, other);
    }
}
