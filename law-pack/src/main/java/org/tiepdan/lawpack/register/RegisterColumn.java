package org.tiepdan.lawpack.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.pack.SourceStatus;

/**
 * A column of an official register.
 *
 * @param number as printed under its heading, from 1
 * @param effectiveFrom first day on which the form has it
 * @param effectiveTo last day; null while it holds
 * @param basis decree and form
 */
public record RegisterColumn(
        int number,
        String titleVi,
        String titleEn,
        RegisterMember member,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        SourceStatus status,
        String basis) {

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
