package org.tiepdan.tracking.offending;

import java.time.Instant;

public class CoreThatReadsTheClock {
    boolean overdue(Instant dueAt) {
        return dueAt.isBefore(Instant.now());
    }
}
