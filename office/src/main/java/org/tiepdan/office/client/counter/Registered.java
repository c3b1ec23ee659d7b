package org.tiepdan.office.client.counter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a registration answers.
 *
 * @param registerNumber số đến in the register of {@code registerYear}
 * @param warnings what was taken as it is and should be looked at; absent for none
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
