package org.tiepdan.lawpack.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.lawpack.petition.PetitionType.COMPLAINT;
import static org.tiepdan.lawpack.petition.PetitionType.DENUNCIATION;
import static org.tiepdan.lawpack.petition.PetitionType.FEEDBACK;
import static org.tiepdan.lawpack.petition.PetitionType.PROPOSAL;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.body.Relation;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.RespondentRole;

class JurisdictionTest {
    private static final Jurisdiction JURISDICTION = LawPack.packaged().jurisdiction();
    private static final LocalDate LAST_OF_OLD = LocalDate.of(2026, 6, 30);
    private static final LocalDate FIRST_OF_NEW = LocalDate.of(2026, 7, 1);

    @ParameterizedTest(name = "{0} {1}, instance {2}, {3}: {4} by {5}")
    @CsvSource({
        "COMMUNE,    HEAD,     1, 2025-07-01, RESPONDENT_BODY,   LKN 17",
        "COMMUNE,    HEAD,     1, 2026-06-30, RESPONDENT_BODY,   LKN 17",
        "COMMUNE,    HEAD,     1, 2026-07-01, RESPONDENT_BODY,   LKN 17 (Luật 136/2025)",
        "COMMUNE,    OFFICIAL, 1, 2026-07-01, RESPONDENT_BODY,   LKN 17 (Luật 136/2025)",
        "COMMUNE,    HEAD,     2, 2025-07-01, PROVINCE,          NĐ 141/2025",
        "COMMUNE,    HEAD,     2, 2026-06-30, PROVINCE,          NĐ 141/2025",
        "COMMUNE,    OFFICIAL, 2, 2026-06-30, PROVINCE,          NĐ 141/2025",
        "COMMUNE,    HEAD,     2, 2026-07-01, PROVINCE,          LKN 21.2 (Luật 136/2025)",
        "COMMUNE,    OFFICIAL, 2, 2026-07-01, PROVINCE,          LKN 21.2 (Luật 136/2025)",
        "DEPARTMENT, HEAD,     1, 2026-06-30, RESPONDENT_BODY,   LKN 20.1",
        "DEPARTMENT, HEAD,     1, 2026-07-01, RESPONDENT_BODY,   LKN 20.1 (Luật 136/2025)",
        "DEPARTMENT, OFFICIAL, 1, 2026-07-01, RESPONDENT_BODY,   LKN 20.1 (Luật 136/2025)",
        "DEPARTMENT, HEAD,     2, 2026-06-30, PROVINCE,          LKN 21.2",
        "DEPARTMENT, OFFICIAL, 2, 2026-07-01, PROVINCE,          LKN 21.2 (Luật 136/2025)",
        "PROVINCE,   HEAD,     1, 2025-07-01, RESPONDENT_BODY,   LKN 21.1",
        "PROVINCE,   HEAD,     1, 2026-07-01, RESPONDENT_BODY,   LKN 21.1",
        "PROVINCE,   HEAD,     2, 2026-07-01, MINISTER_OF_FIELD, LKN 23.3",
    })
    void decidesComplaints(
            BodyLevel level, RespondentRole role, int instance, LocalDate on, Settler settler, String basis) {
        for (DecisionKind kind : EnumSet.of(DecisionKind.ADMINISTRATIVE_DECISION, DecisionKind.ADMINISTRATIVE_ACT)) {
            JurisdictionRule rule = JURISDICTION
                    .rule(COMPLAINT, level, role, kind, instance, on)
                    .orElseThrow();

            assertThat(rule.settler()).isEqualTo(settler);
            assertThat(rule.basis()).isEqualTo(basis);
        }
    }

    @ParameterizedTest(name = "{0} {1}, {2}: {3} by {4}")
    @CsvSource({
        "COMMUNE,         OFFICIAL,    2026-06-30, RESPONDENT_BODY, LTC 13.1",
        "COMMUNE,         OFFICIAL,    2026-07-01, RESPONDENT_BODY, LTC 13.1 (Luật 136/2025)",
        "COMMUNE,         HEAD,        2025-07-01, PROVINCE,        NĐ 141/2025",
        "COMMUNE,         DEPUTY_HEAD, 2026-06-30, PROVINCE,        NĐ 141/2025",
        "COMMUNE,         HEAD,        2026-07-01, PROVINCE,        LTC 13.4a (Luật 136/2025)",
        "COMMUNE,         DEPUTY_HEAD, 2026-07-01, PROVINCE,        LTC 13.4a (Luật 136/2025)",
        "COMMUNE,         BODY,        2026-07-01, PROVINCE,        LTC 12.6",
        "DEPARTMENT,      OFFICIAL,    2026-07-01, RESPONDENT_BODY, 'LTC 12.1, 13.3'",
        "DEPARTMENT,      HEAD,        2025-07-01, PROVINCE,        LTC 13.4a",
        "DEPARTMENT,      DEPUTY_HEAD, 2026-07-01, PROVINCE,        LTC 13.4a",
        "DEPARTMENT,      BODY,        2026-07-01, PROVINCE,        LTC 12.6",
        "PROVINCE_BODY,   HEAD,        2026-07-01, PROVINCE,        LTC 13.4a",
        "PROVINCE_BODY,   DEPUTY_HEAD, 2026-07-01, PROVINCE,        LTC 13.4a",
        "RECEPTION_BOARD, HEAD,        2026-07-01, PROVINCE,        LTC 13.4a",
        "RECEPTION_BOARD, DEPUTY_HEAD, 2026-07-01, PROVINCE,        LTC 13.4a",
        "PROVINCE,        HEAD,        2025-07-01, PRIME_MINISTER,  LTC 13.8a",
        "PROVINCE,        DEPUTY_HEAD, 2026-07-01, PRIME_MINISTER,  LTC 13.8a",
        "PROVINCE,        OFFICIAL,    2026-07-01, RESPONDENT_BODY, LTC 12.1",
    })
    void decidesDenunciations(BodyLevel level, RespondentRole role, LocalDate on, Settler settler, String basis) {
        JurisdictionRule rule =
                JURISDICTION.rule(DENUNCIATION, level, role, null, null, on).orElseThrow();

        assertThat(rule.settler()).isEqualTo(settler);
        assertThat(rule.basis()).isEqualTo(basis);
    }

    @Test
    void givesProposalsAndFeedbackToTheBodyTheyAreAbout() {
        for (PetitionType type : EnumSet.of(PROPOSAL, FEEDBACK)) {
            for (BodyLevel level : EnumSet.range(BodyLevel.PROVINCE, BodyLevel.PARTY)) {
                for (RespondentRole role : RespondentRole.values()) {
                    assertThat(JURISDICTION.rule(type, level, role, null, null, FIRST_OF_NEW))
                            .hasValueSatisfying(rule -> {
                                assertThat(rule.settler()).isEqualTo(Settler.RESPONDENT_BODY);
                                assertThat(rule.basis()).isEqualTo("LTCD 26.2");
                            });
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} about {1} {2}, {3}, instance {4}, {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                // LKN 51 names the head who issued the disciplinary decision.
                "COMPLAINT,    COMMUNE,       OFFICIAL,    DISCIPLINARY_DECISION,   1, 2026-07-01",
                // Neither the Prime Minister (LKN 26) nor, by this law, a court settles complaints.
                "COMPLAINT,    PRIME_MINISTER, HEAD,       ADMINISTRATIVE_DECISION, 1, 2026-07-01",
                "COMPLAINT,    COURT,         HEAD,        ADMINISTRATIVE_DECISION, 1, 2026-07-01",
                // LKN 7: without the instance, or for a third one, there is no competent body.
                "COMPLAINT,    COMMUNE,       HEAD,        ADMINISTRATIVE_DECISION, -, 2026-07-01",
                "COMPLAINT,    COMMUNE,       HEAD,        ADMINISTRATIVE_DECISION, 3, 2026-07-01",
                "COMPLAINT,    COMMUNE,       HEAD,        -,                       1, 2026-07-01",
                // Before the two-tier government there were districts.
                "COMPLAINT,    COMMUNE,       HEAD,        ADMINISTRATIVE_DECISION, 1, 2025-06-30",
                "DENUNCIATION, COMMUNE,       HEAD,        -,                       -, 2025-06-30",
                "PROPOSAL,     COMMUNE,       BODY,        -,                       -, 2025-06-30",
                "DENUNCIATION, RECEPTION_BOARD, OFFICIAL,  -,                       -, 2026-07-01",
                // A mixed petition is split first; its children have types of their own.
                "MIXED,        COMMUNE,       HEAD,        -,                       -, 2026-07-01",
            })
    void leavesToAnOfficerWhatNoRuleDecides(
            PetitionType type,
            BodyLevel level,
            RespondentRole role,
            DecisionKind kind,
            Integer instance,
            LocalDate on) {
        assertThat(JURISDICTION.rule(type, level, role, kind, instance, on)).isEmpty();
    }

    @Test
    void doesNotLookAtInstanceOrDecisionOfADenunciation() {
        assertThat(JURISDICTION.rule(
                        DENUNCIATION,
                        BodyLevel.COMMUNE,
                        RespondentRole.HEAD,
                        DecisionKind.ADMINISTRATIVE_DECISION,
                        2,
                        FIRST_OF_NEW))
                .isPresent();
    }

    @ParameterizedTest(name = "{0} {1}, {2}: {3} by {4}")
    @CsvSource({
        "COMPLAINT,    OWN,               2026-06-30, ACCEPT,   'LKN 27, 36'",
        "COMPLAINT,    OWN,               2026-07-01, ACCEPT,   'LKN 27, 36'",
        "COMPLAINT,    OTHER_IN_PROVINCE, 2026-06-30, GUIDE,    TT 05/2021",
        "COMPLAINT,    OTHER_IN_PROVINCE, 2026-07-01, TRANSFER, LTCD 26.1b; NĐ154/2026 6.3b",
        "COMPLAINT,    OUTSIDE_PROVINCE,  2026-06-30, GUIDE,    TT 05/2021",
        "COMPLAINT,    OUTSIDE_PROVINCE,  2026-07-01, TRANSFER, LTCD 26.1b; NĐ154/2026 6.3b",
        "DENUNCIATION, OWN,               2026-07-01, ACCEPT,   'LTC 24, 29'",
        "DENUNCIATION, OTHER_IN_PROVINCE, 2025-07-01, TRANSFER, LTC 24.2; TT05/2021 14.1",
        "DENUNCIATION, OUTSIDE_PROVINCE,  2026-07-01, TRANSFER, LTC 24.2; TT05/2021 14.1",
        "PROPOSAL,     OWN,               2026-07-01, ACCEPT,   LTCD 26.2",
        "PROPOSAL,     OTHER_IN_PROVINCE, 2025-07-01, TRANSFER, LTCD 26.2b",
        "FEEDBACK,     OTHER_IN_PROVINCE, 2026-07-01, TRANSFER, LTCD 26.2b",
        "FEEDBACK,     OUTSIDE_PROVINCE,  2026-07-01, TRANSFER, LTCD 26.2b",
    })
    void saysWhatTheReceivingBodyDoes(
            PetitionType type, Relation relation, LocalDate on, Outcome outcome, String basis) {
        OutcomeRule rule = JURISDICTION.outcome(type, relation, on).orElseThrow();

        assertThat(rule.outcome()).isEqualTo(outcome);
        assertThat(rule.basis()).isEqualTo(basis);
    }

    @Test
    void hasAnOutcomeForEveryMatterItHasARuleFor() {
        for (PetitionType type : EnumSet.of(COMPLAINT, DENUNCIATION, PROPOSAL, FEEDBACK)) {
            for (Relation relation : Relation.values()) {
                assertThat(Stream.of(JURISDICTION.firstDay(), LAST_OF_OLD, FIRST_OF_NEW))
                        .allSatisfy(on -> assertThat(JURISDICTION.outcome(type, relation, on))
                                .isPresent());
            }
        }
        assertThat(JURISDICTION.outcome(PetitionType.MIXED, Relation.OWN, FIRST_OF_NEW))
                .isEmpty();
    }

    @Test
    void namesTheCandidateMinistriesOfAField() {
        // A field of the report forms identifies no ministry: teachers' pay is also in POLICY.
        assertThat(JURISDICTION.ministriesOf(Field.POLICY, FIRST_OF_NEW)).isEmpty();
        assertThat(JURISDICTION.ministriesOf(Field.LAND_HOUSING, FIRST_OF_NEW))
                .containsExactly("bo-nong-nghiep-moi-truong", "bo-xay-dung");
        assertThat(JURISDICTION.ministriesOf(Field.OTHER, FIRST_OF_NEW)).isEmpty();
        assertThat(JURISDICTION.ministriesOf(
                        Field.LAND_HOUSING, JURISDICTION.firstDay().minusDays(1)))
                .isEmpty();
        assertThat(JURISDICTION.ministries(FIRST_OF_NEW)).hasSize(14).contains("bo-noi-vu", "bo-xay-dung");
    }

    @Test
    void beginsWithTheTwoTiers() {
        assertThat(JURISDICTION.firstDay()).isEqualTo(LocalDate.of(2025, 7, 1));
    }
}
