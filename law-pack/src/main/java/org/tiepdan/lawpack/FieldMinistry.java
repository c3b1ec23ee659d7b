package org.tiepdan.lawpack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A ministry that may be the one in charge of a field. */
record FieldMinistry(
        Field field,
        String ministry,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {}
