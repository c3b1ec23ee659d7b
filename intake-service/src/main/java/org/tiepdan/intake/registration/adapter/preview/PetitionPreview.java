package org.tiepdan.intake.registration.adapter.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.registration.preview.LimitToExpect;
import org.tiepdan.lawpack.limit.Course;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.LimitStep;
import org.tiepdan.lawpack.limit.LimitUnit;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.servicekit.web.Fault;

/**
 * The result of a registration that was only tried.
 *
 * @param faults for which it would be refused
 * @param warnings null for none
 * @param signature null while type or content is missing
 * @param fingerprint null without a petitioner
 * @param nameRef null with an identity number, and without an address
 * @param namesakeRef null without an identity number, and without an address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PetitionPreview(
        List<Fault> faults,
        @Nullable List<Fault> warnings,
        @Nullable String signature,
        @Nullable String fingerprint,
        @Nullable String nameRef,
        @Nullable String namesakeRef,
        List<Limit> limits) {

    /** See {@link LimitToExpect}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Limit(
            String ruleId,
            LimitStep step,
            String nameVi,
            String nameEn,
            LimitEvent startedBy,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate dueOn,
            int length,
            LimitUnit unit,
            Course.Owner owedBy,
            String basis,
            SourceStatus status) {

        static Limit of(LimitToExpect expected) {
            var limit = expected.limit();
            return new Limit(
                    limit.ruleId(),
                    limit.step(),
                    limit.nameVi(),
                    limit.nameEn(),
                    expected.startedBy(),
                    expected.startsOn(),
                    expected.dueOn(),
                    limit.length(),
                    limit.unit(),
                    limit.course().owedBy(),
                    limit.basis(),
                    limit.status());
        }
    }
}
