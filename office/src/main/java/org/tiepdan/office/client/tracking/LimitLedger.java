package org.tiepdan.office.client.tracking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days of one limit, one by one, with the changes in how they are counted. */
public record LimitLedger(Limit limit, List<Day> days, List<Pause> pauses, List<Extension> extensions) {

    public record Limit(
            String nameVi, String nameEn, @Nullable List<String> notices) {}

    /**
     * @param number of a counted day, from 1; absent for other days
     * @param vi why it is counted or not
     */
    public record Day(
            LocalDate date, boolean counted, @Nullable Integer number, String vi, String en) {}

    /**
     * @param from the first day not counted
     * @param to the first day counted again; absent while it lasts
     * @param ground code of the legal ground
     * @param groundVi the ground in words; absent from an earlier service
     * @param reference number of the paper; {@code endReference} of the one that ended it
     */
    public record Pause(
            LocalDate from,
            @Nullable LocalDate to,
            String ground,
            @Nullable String groundVi,
            @Nullable String groundEn,
            @Nullable String reference,
            @Nullable String endReference) {}

    /**
     * @param by code of the body
     * @param days in the unit of the limit
     * @param reference number of the paper; absent if not given
     */
    public record Extension(
            LocalDate on, String by, int days, @Nullable String reference) {}
}
