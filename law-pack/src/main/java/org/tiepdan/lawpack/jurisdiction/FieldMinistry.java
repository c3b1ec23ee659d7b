package org.tiepdan.lawpack.jurisdiction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Field;

/** A ministry that may be in charge of a field. */
public record FieldMinistry(
        Field field,
        String ministry,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {}
