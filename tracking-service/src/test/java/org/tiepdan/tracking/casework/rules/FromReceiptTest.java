package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;

/** A competent receiving body has had the petition since its receipt, any other body since it was handed over. */
class FromReceiptTest {
    private final CaseSpec spec = new CaseSpec();

    /** LKN 27 and 36.1 (Luật 136/2025 2.15b): 7 working days from receipt; LTC 24.1: 7 working days from receipt. */
    @ParameterizedTest
    @CsvSource({"COMPLAINT, 1, KN-ACCEPT-1", "COMPLAINT, 2, KN-ACCEPT-2", "DENUNCIATION, , TC-INITIAL"})
    void whatTheReceivingSideIsCompetentForCountsFromItsReceipt(
            PetitionType type, @Nullable Integer instance, String rule) {
        decidedOnTheSixth(type, instance, Outcome.ACCEPT, PROVINCE);

        assertThat(spec.limit(rule).startsOn()).isEqualTo("2026-07-01");
        assertThat(spec.limit(rule).dueOn()).isEqualTo("2026-07-10");
    }

    @ParameterizedTest
    @CsvSource({"COMPLAINT, 1, KN-ACCEPT-1", "COMPLAINT, 2, KN-ACCEPT-2", "DENUNCIATION, , TC-INITIAL"})
    void whatIsHandedToAnotherBodyCountsFromTheDayOfThat(PetitionType type, @Nullable Integer instance, String rule) {
        decidedOnTheSixth(type, instance, Outcome.TRANSFER, COMMUNE);

        assertThat(spec.limit(rule).startsOn()).isEqualTo("2026-07-06");
        assertThat(spec.limit(rule).dueOn()).isEqualTo("2026-07-15");
    }

    private void decidedOnTheSixth(
            PetitionType type, @Nullable Integer instance, Outcome outcome, String competentBody) {
        spec.petition(type, instance)
                .triageRequested(false)
                .now("2026-07-06T10:00")
                .routed(outcome, competentBody, on("2026-07-06"));
    }
}
