package org.tiepdan.office.client.triage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the petitions at the desk, the longest wait first.
 *
 * @param next where the next page begins; absent on the last
 */
public record TriagePage(List<Item> items, @Nullable String next) {
    /**
     * @param conflict id of another content sent with the key of this petition, if that is what waits
     * @param decider code of the common superior that alone decides
     */
    public record Item(
            String petitionId,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            String type,
            String subject,
            String receivingBody,
            LocalDate waitingSince,
            int ageWorkingDays,
            List<MissingFact> missing,
            List<NamedBody> candidates,
            @Nullable String conflict,
            @Nullable String decider) {}

    public record NamedBody(String code, String nameVi, String nameEn) {}
}
