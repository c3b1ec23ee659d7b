package org.tiepdan.office.client.counter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.fault.Fault;

/**
 * The result of a registration that was only tried.
 *
 * @param faults why it would be refused; none if it would be registered
 * @param signature of its words; absent while the type or the words are missing
 * @param fingerprint of the petitioner; absent without a name or number
 * @param nameRef of a petitioner without an identity number; absent without an address
 * @param namesakeRef of a petitioner with an identity number; absent without an address
 * @param limits in the order in which they begin
 */
public record PetitionPreview(
        List<Fault> faults,
        @Nullable String signature,
        @Nullable String fingerprint,
        @Nullable String nameRef,
        @Nullable String namesakeRef,
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
