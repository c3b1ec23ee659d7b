package org.tiepdan.samples.acts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Outcome;

/**
 * The body that has the matter.
 *
 * @param since the day from which that body's limits run
 * @param instance of a complaint, as stated or decided
 */
record Standing(
        String body,
        Outcome outcome,
        LocalDate since,
        @Nullable Integer instance) {}
