package org.tiepdan.tracking.offending;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

public class ClassThatReadsTheClockWhenLoaded {
    static final Instant DEFAULT_DUE = Instant.now().plus(45, ChronoUnit.DAYS);
}
