package org.tiepdan.system.sample.raw;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a body did.
 *
 * @param type of the event, {@code case.answered.v1}
 * @param by null if the record does not say
 * @param code settlement, ground, way of closing …; null if there is none
 */
public record Act(
        String type,
        LocalDate on,
        @Nullable String by,
        @Nullable String code) {}
