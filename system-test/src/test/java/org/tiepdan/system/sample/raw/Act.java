package org.tiepdan.system.sample.raw;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a body did.
 *
 * @param type of the event, {@code case.answered.v1}
 * @param by null where the record does not say
 * @param code settlement, ground, how it was closed …; null where there is none
 */
public record Act(
        String type,
        LocalDate on,
        @Nullable String by,
        @Nullable String code) {}
