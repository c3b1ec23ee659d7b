package org.tiepdan.lawpack.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;

class EligibilityRulesTest {
    private static final EligibilityRules RULES = LawPack.packaged().eligibility();

    @ParameterizedTest(name = "{0} by {1}, {2}, on {3}: {4} by {5}")
    @CsvSource({
        "COMPLAINT,    INDIVIDUAL,   UNREADABLE,       2026-07-01, FILE,  'TT05/2021 6.2b, 28.1'",
        "MIXED,        GROUP,        UNREADABLE,       2026-07-01, FILE,  'TT05/2021 6.2b, 28.1'",
        "COMPLAINT,    GROUP,        UNSIGNED,         2025-07-01, GUIDE, 'TT05/2021 6.2a, Mẫu 02; LKN 11.5'",
        "DENUNCIATION, INDIVIDUAL,   UNSIGNED,         2026-07-01, FILE,  'TT05/2021 6.2a, 28.1'",
        "PROPOSAL,     ORGANISATION, UNSIGNED,         2026-07-01, FILE,  'TT05/2021 6.2a, 28.1'",
        "COMPLAINT,    INDIVIDUAL,   FOREIGN_LANGUAGE, 2026-07-01, GUIDE, 'TT05/2021 6.2a, Mẫu 02'",
        "FEEDBACK,     INDIVIDUAL,   FOREIGN_LANGUAGE, 2026-07-01, FILE,  'TT05/2021 6.2a, 28.1'",
        "COMPLAINT,    INDIVIDUAL,   NO_RESPONDENT,    2026-07-01, GUIDE, 'TT05/2021 6.2a, Mẫu 02'",
        "DENUNCIATION, INDIVIDUAL,   NO_RESPONDENT,    2026-07-01, FILE,  'TT05/2021 6.2a, 28.1'",
        "COMPLAINT,    INDIVIDUAL,   FINAL_DECISION,   2026-06-30, FILE,  'TT05/2021 28.1; NĐ124/2020 38; LTCD 26.1c'",
        "COMPLAINT,    INDIVIDUAL,   FINAL_DECISION,   2026-07-01, FILE,  'TT05/2021 28.1; NĐ124/2020 38 (NĐ155/2026); LTCD 26.1c'",
        "DENUNCIATION, INDIVIDUAL,   FINAL_DECISION,   2026-07-01, FILE,  TT05/2021 28.1",
        "FEEDBACK,     INDIVIDUAL,   FINAL_DECISION,   2026-07-01, GUIDE, LTCD 26.1c",
    })
    void saysWhatOneFindingMeans(
            PetitionType type,
            PetitionerKind petitioner,
            Finding finding,
            LocalDate on,
            Outcome outcome,
            String basis) {
        assertThat(RULES.applying(type, petitioner, EnumSet.of(finding), on))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.outcome()).isEqualTo(outcome);
                    assertThat(rule.basis()).isEqualTo(basis);
                });
    }

    @Test
    void askProposalsAndFeedbackForNoRespondent() {
        for (var type : List.of(PetitionType.PROPOSAL, PetitionType.FEEDBACK)) {
            assertThat(RULES.applying(
                            type,
                            PetitionerKind.INDIVIDUAL,
                            EnumSet.of(Finding.NO_RESPONDENT),
                            LocalDate.of(2026, 7, 1)))
                    .isEmpty();
        }
    }

    @Test
    void citeNoArticleThatWasOnlyRecalled() {
        assertThat(RULES.all()).allSatisfy(rule -> {
            assertThat(rule.status()).isIn(SourceStatus.VERIFIED, SourceStatus.DERIVED);
            assertThat(rule.basis()).doesNotContain("TT05/2021 8").doesNotContain("TT05/2021 9");
            assertThat(rule.vi()).endsWith(".");
            assertThat(rule.en()).endsWith(".");
        });
    }

    @Test
    void sayInTheNoteWhereTheLawLeavesAChoice() {
        assertThat(RULES.all())
                .filteredOn(rule -> rule.status() == SourceStatus.DERIVED)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.note()).isNotBlank());
    }
}
