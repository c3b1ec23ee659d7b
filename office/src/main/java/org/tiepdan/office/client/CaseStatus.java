package org.tiepdan.office.client;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.cases.Words;

/**
 * What the holder of a receipt may know of the case.
 *
 * @param askAt the body to turn to
 * @param matters into which the petition was split; empty for any other
 */
public record CaseStatus(
        Words stateName,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn,
        @Nullable Words askAt,
        List<Limit> limits,
        List<Matter> matters) {

    /** @param state {@code OPEN}, {@code MET} or {@code MISSED} */
    public record Limit(
            String vi,
            String en,
            LocalDate dueOn,
            String state,
            @Nullable LocalDate metOn) {}

    /** @param askAt the body that has the matter; while none has it, the one that received the petition */
    public record Matter(
            Words stateName,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate closedOn,
            @Nullable Words askAt) {}
}
