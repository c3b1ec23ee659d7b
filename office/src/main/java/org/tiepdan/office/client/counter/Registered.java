package org.tiepdan.office.client.counter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a registration.
 *
 * @param registerNumber số đến in the register of {@code registerYear}
 * @param warnings doubts to look at in the accepted petition; absent for none
 */
public record Registered(
        String petitionId,
        String receiptCode,
        Instant receivedAt,
        @Nullable Integer registerNumber,
        @Nullable Integer registerYear,
        @Nullable List<Warning> warnings) {

    /** @param message Vietnamese, then English */
    public record Warning(String pointer, String message) {}
}
