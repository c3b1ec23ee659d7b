package org.tiepdan.office.client.counter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.fault.Fault;

/**
 * What a registration would say of a petition; nothing was recorded.
 *
 * @param faults why it would be refused; none where it would be registered
 * @param signature what its words would be known by; absent as long as type or words are missing
 * @param fingerprint what the petitioner would be known by; absent without a name or number
 * @param limits in the order in which they begin
 */
public record PetitionPreview(
        List<Fault> faults,
        @Nullable String signature,
        @Nullable String fingerprint,
        List<Limit> limits) {

    /**
     * @param startsOn absent before the acceptance
     * @param dueOn its last day; absent without {@code startsOn}
     * @param length in {@code unit}
     * @param owedBy {@code RECEIVING_BODY}, {@code COMPETENT_BODY}, {@code SUPERIOR_BODY}, {@code PETITIONER} or {@code NOBODY}
     */
    public record Limit(
            String ruleId,
            String nameVi,
            String nameEn,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate dueOn,
            int length,
            String unit,
            String owedBy,
            String basis) {}
}
