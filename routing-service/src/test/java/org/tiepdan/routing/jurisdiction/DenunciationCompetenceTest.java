package org.tiepdan.routing.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;

/**
 * The body that settles a denunciation, before and after the changes of law of 2025-07-01 and 2026-07-01; before 2025-07-01 an officer
 * decides.
 */
class DenunciationCompetenceTest {
    private final JurisdictionDecider decider = new JurisdictionDecider(LawPack.packaged());

    @ParameterizedTest(name = "{2}: {5} {6} of {4}, {3}, instance {7}: {8} at {9} by {11}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # type | received by | on | contested | body | unit | role | nth | outcome | settles | rule | article
            # LTC 13.1: a commune official
            DENUNCIATION | 19-btcd | 2025-07-01 | - | 19-05443 | - | OFFICIAL | - | TRANSFER | 19-05443 | TC-COMMUNE-OFFICIAL | LTC 13.1
            DENUNCIATION | 19-btcd | 2026-06-30 | - | 19-05443 | - | OFFICIAL | - | TRANSFER | 19-05443 | TC-COMMUNE-OFFICIAL | LTC 13.1
            DENUNCIATION | 19-btcd | 2026-07-01 | - | 19-05443 | - | OFFICIAL | - | TRANSFER | 19-05443 | TC-COMMUNE-OFFICIAL | LTC 13.1 (Luật 136/2025)
            DENUNCIATION | 19-btcd | 2026-08-20 | - | 19-05443 | - | OFFICIAL | - | TRANSFER | 19-05443 | TC-COMMUNE-OFFICIAL | LTC 13.1 (Luật 136/2025)
            # the head of a commune body: principle, then LTC 13.1a
            DENUNCIATION | 19-btcd | 2025-07-01 | - | 19-05443 | ADMINISTRATIVE | HEAD | - | TRANSFER | 19-05443 | TC-COMMUNE-UNIT-HEAD | LTC 12.1
            DENUNCIATION | 19-btcd | 2026-06-30 | - | 19-05443 | ADMINISTRATIVE | HEAD | - | TRANSFER | 19-05443 | TC-COMMUNE-UNIT-HEAD | LTC 12.1
            DENUNCIATION | 19-btcd | 2026-07-01 | - | 19-05443 | ADMINISTRATIVE | HEAD | - | TRANSFER | 19-05443 | TC-COMMUNE-UNIT-HEAD | LTC 13.1a (Luật 136/2025)
            DENUNCIATION | 19-btcd | 2026-08-20 | - | 19-05443 | ADMINISTRATIVE | HEAD | - | TRANSFER | 19-05443 | TC-COMMUNE-UNIT-HEAD | LTC 13.1a (Luật 136/2025)
            # its deputy
            DENUNCIATION | 19-btcd | 2025-07-01 | - | 19-05443 | ADMINISTRATIVE | DEPUTY_HEAD | - | TRANSFER | 19-05443 | TC-COMMUNE-UNIT-HEAD | LTC 12.1
            DENUNCIATION | 19-btcd | 2026-06-30 | - | 19-05443 | ADMINISTRATIVE | DEPUTY_HEAD | - | TRANSFER | 19-05443 | TC-COMMUNE-UNIT-HEAD | LTC 12.1
            DENUNCIATION | 19-btcd | 2026-07-01 | - | 19-05443 | ADMINISTRATIVE | DEPUTY_HEAD | - | TRANSFER | 19-05443 | TC-COMMUNE-UNIT-HEAD | LTC 13.1a (Luật 136/2025)
            DENUNCIATION | 19-btcd | 2026-08-20 | - | 19-05443 | ADMINISTRATIVE | DEPUTY_HEAD | - | TRANSFER | 19-05443 | TC-COMMUNE-UNIT-HEAD | LTC 13.1a (Luật 136/2025)
            # that body itself: LTC 13.1b
            DENUNCIATION | 19-btcd | 2025-07-01 | - | 19-05443 | ADMINISTRATIVE | BODY | - | TRANSFER | 19-05443 | TC-COMMUNE-UNIT-BODY | LTC 12.6
            DENUNCIATION | 19-btcd | 2026-06-30 | - | 19-05443 | ADMINISTRATIVE | BODY | - | TRANSFER | 19-05443 | TC-COMMUNE-UNIT-BODY | LTC 12.6
            DENUNCIATION | 19-btcd | 2026-07-01 | - | 19-05443 | ADMINISTRATIVE | BODY | - | TRANSFER | 19-05443 | TC-COMMUNE-UNIT-BODY | LTC 13.1b (Luật 136/2025)
            DENUNCIATION | 19-btcd | 2026-08-20 | - | 19-05443 | ADMINISTRATIVE | BODY | - | TRANSFER | 19-05443 | TC-COMMUNE-UNIT-BODY | LTC 13.1b (Luật 136/2025)
            # a commune chair: NĐ 141/2025, then LTC 13.4a
            DENUNCIATION | 19-btcd | 2025-07-01 | - | 19-05443 | - | HEAD | - | ACCEPT | 19-ubnd | TC-COMMUNE-HEAD | NĐ 141/2025
            DENUNCIATION | 19-btcd | 2026-06-30 | - | 19-05443 | - | HEAD | - | ACCEPT | 19-ubnd | TC-COMMUNE-HEAD | NĐ 141/2025
            DENUNCIATION | 19-btcd | 2026-07-01 | - | 19-05443 | - | HEAD | - | ACCEPT | 19-ubnd | TC-COMMUNE-HEAD | LTC 13.4a (Luật 136/2025)
            DENUNCIATION | 19-btcd | 2026-08-20 | - | 19-05443 | - | HEAD | - | ACCEPT | 19-ubnd | TC-COMMUNE-HEAD | LTC 13.4a (Luật 136/2025)
            # a vice-chair
            DENUNCIATION | 19-btcd | 2025-07-01 | - | 19-05443 | - | DEPUTY_HEAD | - | ACCEPT | 19-ubnd | TC-COMMUNE-DEPUTY | NĐ 141/2025
            DENUNCIATION | 19-btcd | 2026-06-30 | - | 19-05443 | - | DEPUTY_HEAD | - | ACCEPT | 19-ubnd | TC-COMMUNE-DEPUTY | NĐ 141/2025
            DENUNCIATION | 19-btcd | 2026-07-01 | - | 19-05443 | - | DEPUTY_HEAD | - | ACCEPT | 19-ubnd | TC-COMMUNE-DEPUTY | LTC 13.4a (Luật 136/2025)
            DENUNCIATION | 19-btcd | 2026-08-20 | - | 19-05443 | - | DEPUTY_HEAD | - | ACCEPT | 19-ubnd | TC-COMMUNE-DEPUTY | LTC 13.4a (Luật 136/2025)
            # LTC 13.3: the head of a unit under a department
            DENUNCIATION | 19-btcd | 2025-07-01 | - | 19-so-y-te | ADMINISTRATIVE | HEAD | - | TRANSFER | 19-so-y-te | TC-DEPARTMENT-UNIT-HEAD | LTC 13.3
            DENUNCIATION | 19-btcd | 2026-06-30 | - | 19-so-y-te | ADMINISTRATIVE | HEAD | - | TRANSFER | 19-so-y-te | TC-DEPARTMENT-UNIT-HEAD | LTC 13.3
            DENUNCIATION | 19-btcd | 2026-07-01 | - | 19-so-y-te | ADMINISTRATIVE | HEAD | - | TRANSFER | 19-so-y-te | TC-DEPARTMENT-UNIT-HEAD | LTC 13.3
            DENUNCIATION | 19-btcd | 2026-08-20 | - | 19-so-y-te | ADMINISTRATIVE | HEAD | - | TRANSFER | 19-so-y-te | TC-DEPARTMENT-UNIT-HEAD | LTC 13.3
            # an official of such a unit: who appointed him is not known
            DENUNCIATION | 19-btcd | 2025-07-01 | - | 19-so-y-te | ADMINISTRATIVE | OFFICIAL | - | TRIAGE | - | TC-DEPARTMENT-UNIT-OFFICIAL | LTC 12.1, 13.3
            DENUNCIATION | 19-btcd | 2026-06-30 | - | 19-so-y-te | ADMINISTRATIVE | OFFICIAL | - | TRIAGE | - | TC-DEPARTMENT-UNIT-OFFICIAL | LTC 12.1, 13.3
            DENUNCIATION | 19-btcd | 2026-07-01 | - | 19-so-y-te | ADMINISTRATIVE | OFFICIAL | - | TRIAGE | - | TC-DEPARTMENT-UNIT-OFFICIAL | LTC 12.1, 13.3
            DENUNCIATION | 19-btcd | 2026-08-20 | - | 19-so-y-te | ADMINISTRATIVE | OFFICIAL | - | TRIAGE | - | TC-DEPARTMENT-UNIT-OFFICIAL | LTC 12.1, 13.3
            # LTC 13.4a: a director of department
            DENUNCIATION | 19-btcd | 2025-07-01 | - | 19-so-y-te | - | HEAD | - | ACCEPT | 19-ubnd | TC-DEPARTMENT-HEAD | LTC 13.4a
            DENUNCIATION | 19-btcd | 2026-06-30 | - | 19-so-y-te | - | HEAD | - | ACCEPT | 19-ubnd | TC-DEPARTMENT-HEAD | LTC 13.4a
            DENUNCIATION | 19-btcd | 2026-07-01 | - | 19-so-y-te | - | HEAD | - | ACCEPT | 19-ubnd | TC-DEPARTMENT-HEAD | LTC 13.4a
            DENUNCIATION | 19-btcd | 2026-08-20 | - | 19-so-y-te | - | HEAD | - | ACCEPT | 19-ubnd | TC-DEPARTMENT-HEAD | LTC 13.4a
            # a former district chair: LTC 12.5, the body that managed it
            DENUNCIATION | 19-btcd | 2025-07-01 | - | 19-cap-huyen | - | HEAD | - | ACCEPT | 19-ubnd | CT-DISSOLVED | LTC 12.5
            DENUNCIATION | 19-btcd | 2026-06-30 | - | 19-cap-huyen | - | HEAD | - | ACCEPT | 19-ubnd | CT-DISSOLVED | LTC 12.5
            DENUNCIATION | 19-btcd | 2026-07-01 | - | 19-cap-huyen | - | HEAD | - | ACCEPT | 19-ubnd | CT-DISSOLVED | LTC 12.5
            DENUNCIATION | 19-btcd | 2026-08-20 | - | 19-cap-huyen | - | HEAD | - | ACCEPT | 19-ubnd | CT-DISSOLVED | LTC 12.5
            # LTC 13.8a: a province chair
            DENUNCIATION | 19-btcd | 2025-07-01 | - | 19-ubnd | - | HEAD | - | TRANSFER | thu-tuong | TC-PROVINCE-HEAD | LTC 13.8a
            DENUNCIATION | 19-btcd | 2026-06-30 | - | 19-ubnd | - | HEAD | - | TRANSFER | thu-tuong | TC-PROVINCE-HEAD | LTC 13.8a
            DENUNCIATION | 19-btcd | 2026-07-01 | - | 19-ubnd | - | HEAD | - | TRANSFER | thu-tuong | TC-PROVINCE-HEAD | LTC 13.8a
            DENUNCIATION | 19-btcd | 2026-08-20 | - | 19-ubnd | - | HEAD | - | TRANSFER | thu-tuong | TC-PROVINCE-HEAD | LTC 13.8a
            # a vice-chair
            DENUNCIATION | 19-btcd | 2025-07-01 | - | 19-ubnd | - | DEPUTY_HEAD | - | TRANSFER | thu-tuong | TC-PROVINCE-DEPUTY | LTC 13.8a
            DENUNCIATION | 19-btcd | 2026-06-30 | - | 19-ubnd | - | DEPUTY_HEAD | - | TRANSFER | thu-tuong | TC-PROVINCE-DEPUTY | LTC 13.8a
            DENUNCIATION | 19-btcd | 2026-07-01 | - | 19-ubnd | - | DEPUTY_HEAD | - | TRANSFER | thu-tuong | TC-PROVINCE-DEPUTY | LTC 13.8a
            DENUNCIATION | 19-btcd | 2026-08-20 | - | 19-ubnd | - | DEPUTY_HEAD | - | TRANSFER | thu-tuong | TC-PROVINCE-DEPUTY | LTC 13.8a
            # a minister
            DENUNCIATION | 19-btcd | 2025-07-01 | - | bo-y-te | - | HEAD | - | TRANSFER | thu-tuong | TC-MINISTRY-HEAD | LTC 13.8a
            DENUNCIATION | 19-btcd | 2026-06-30 | - | bo-y-te | - | HEAD | - | TRANSFER | thu-tuong | TC-MINISTRY-HEAD | LTC 13.8a
            DENUNCIATION | 19-btcd | 2026-07-01 | - | bo-y-te | - | HEAD | - | TRANSFER | thu-tuong | TC-MINISTRY-HEAD | LTC 13.8a
            DENUNCIATION | 19-btcd | 2026-08-20 | - | bo-y-te | - | HEAD | - | TRANSFER | thu-tuong | TC-MINISTRY-HEAD | LTC 13.8a
            # a deputy minister
            DENUNCIATION | 19-btcd | 2025-07-01 | - | bo-y-te | - | DEPUTY_HEAD | - | TRANSFER | thu-tuong | TC-MINISTRY-HEAD | LTC 13.8a
            DENUNCIATION | 19-btcd | 2026-06-30 | - | bo-y-te | - | DEPUTY_HEAD | - | TRANSFER | thu-tuong | TC-MINISTRY-HEAD | LTC 13.8a
            DENUNCIATION | 19-btcd | 2026-07-01 | - | bo-y-te | - | DEPUTY_HEAD | - | TRANSFER | thu-tuong | TC-MINISTRY-HEAD | LTC 13.8a
            DENUNCIATION | 19-btcd | 2026-08-20 | - | bo-y-te | - | DEPUTY_HEAD | - | TRANSFER | thu-tuong | TC-MINISTRY-HEAD | LTC 13.8a
            # LTC 13.7: the head of a unit of a ministry
            DENUNCIATION | 19-btcd | 2025-07-01 | - | bo-y-te | ADMINISTRATIVE | HEAD | - | TRANSFER | bo-y-te | TC-MINISTRY-UNIT-HEAD | LTC 13.7
            DENUNCIATION | 19-btcd | 2026-06-30 | - | bo-y-te | ADMINISTRATIVE | HEAD | - | TRANSFER | bo-y-te | TC-MINISTRY-UNIT-HEAD | LTC 13.7
            DENUNCIATION | 19-btcd | 2026-07-01 | - | bo-y-te | ADMINISTRATIVE | HEAD | - | TRANSFER | bo-y-te | TC-MINISTRY-UNIT-HEAD | LTC 13.7
            DENUNCIATION | 19-btcd | 2026-08-20 | - | bo-y-te | ADMINISTRATIVE | HEAD | - | TRANSFER | bo-y-te | TC-MINISTRY-UNIT-HEAD | LTC 13.7
            # LTC 13.5: staff of such a unit: its head, who is not in the list
            DENUNCIATION | 19-btcd | 2025-07-01 | - | bo-y-te | ADMINISTRATIVE | OFFICIAL | - | TRIAGE | - | TC-MINISTRY-UNIT-OFFICIAL | LTC 13.5
            DENUNCIATION | 19-btcd | 2026-06-30 | - | bo-y-te | ADMINISTRATIVE | OFFICIAL | - | TRIAGE | - | TC-MINISTRY-UNIT-OFFICIAL | LTC 13.5
            DENUNCIATION | 19-btcd | 2026-07-01 | - | bo-y-te | ADMINISTRATIVE | OFFICIAL | - | TRIAGE | - | TC-MINISTRY-UNIT-OFFICIAL | LTC 13.5
            DENUNCIATION | 19-btcd | 2026-08-20 | - | bo-y-te | ADMINISTRATIVE | OFFICIAL | - | TRIAGE | - | TC-MINISTRY-UNIT-OFFICIAL | LTC 13.5
            # LTC 17.2: a deputy of a People's Council
            DENUNCIATION | 19-btcd | 2025-07-01 | - | hoi-dong-nhan-dan | - | OFFICIAL | - | TRANSFER | hoi-dong-nhan-dan | TC-COUNCIL-DEPUTY | LTC 17.2
            DENUNCIATION | 19-btcd | 2026-06-30 | - | hoi-dong-nhan-dan | - | OFFICIAL | - | TRANSFER | hoi-dong-nhan-dan | TC-COUNCIL-DEPUTY | LTC 17.2
            DENUNCIATION | 19-btcd | 2026-07-01 | - | hoi-dong-nhan-dan | - | OFFICIAL | - | TRANSFER | hoi-dong-nhan-dan | TC-COUNCIL-DEPUTY | LTC 17.2
            DENUNCIATION | 19-btcd | 2026-08-20 | - | hoi-dong-nhan-dan | - | OFFICIAL | - | TRANSFER | hoi-dong-nhan-dan | TC-COUNCIL-DEPUTY | LTC 17.2
            # its chair
            DENUNCIATION | 19-btcd | 2025-07-01 | - | hoi-dong-nhan-dan | - | HEAD | - | TRIAGE | - | TC-COUNCIL-CHAIR | LTC 17.2
            DENUNCIATION | 19-btcd | 2026-06-30 | - | hoi-dong-nhan-dan | - | HEAD | - | TRIAGE | - | TC-COUNCIL-CHAIR | LTC 17.2
            DENUNCIATION | 19-btcd | 2026-07-01 | - | hoi-dong-nhan-dan | - | HEAD | - | TRIAGE | - | TC-COUNCIL-CHAIR | LTC 17.2
            DENUNCIATION | 19-btcd | 2026-08-20 | - | hoi-dong-nhan-dan | - | HEAD | - | TRIAGE | - | TC-COUNCIL-CHAIR | LTC 17.2
            # LTC 18: the head of a public non-business unit
            DENUNCIATION | 19-btcd | 2025-07-01 | - | 19-05443 | PUBLIC_SERVICE | HEAD | - | TRANSFER | 19-05443 | TC-PUBLIC-UNIT-HEAD | LTC 18
            DENUNCIATION | 19-btcd | 2026-06-30 | - | 19-05443 | PUBLIC_SERVICE | HEAD | - | TRANSFER | 19-05443 | TC-PUBLIC-UNIT-HEAD | LTC 18
            DENUNCIATION | 19-btcd | 2026-07-01 | - | 19-05443 | PUBLIC_SERVICE | HEAD | - | TRANSFER | 19-05443 | TC-PUBLIC-UNIT-HEAD | LTC 18
            DENUNCIATION | 19-btcd | 2026-08-20 | - | 19-05443 | PUBLIC_SERVICE | HEAD | - | TRANSFER | 19-05443 | TC-PUBLIC-UNIT-HEAD | LTC 18
            # its staff: its head, who is not in the list
            DENUNCIATION | 19-btcd | 2025-07-01 | - | 19-05443 | PUBLIC_SERVICE | OFFICIAL | - | TRIAGE | - | TC-PUBLIC-UNIT-OFFICIAL | LTC 18
            DENUNCIATION | 19-btcd | 2026-06-30 | - | 19-05443 | PUBLIC_SERVICE | OFFICIAL | - | TRIAGE | - | TC-PUBLIC-UNIT-OFFICIAL | LTC 18
            DENUNCIATION | 19-btcd | 2026-07-01 | - | 19-05443 | PUBLIC_SERVICE | OFFICIAL | - | TRIAGE | - | TC-PUBLIC-UNIT-OFFICIAL | LTC 18
            DENUNCIATION | 19-btcd | 2026-08-20 | - | 19-05443 | PUBLIC_SERVICE | OFFICIAL | - | TRIAGE | - | TC-PUBLIC-UNIT-OFFICIAL | LTC 18
            # LTC 20: somebody of the Party or a mass organisation
            DENUNCIATION | 19-btcd | 2025-07-01 | - | mat-tran-to-quoc | - | OFFICIAL | - | TRANSFER | mat-tran-to-quoc | TC-PARTY-OFFICIAL | LTC 20
            DENUNCIATION | 19-btcd | 2026-06-30 | - | mat-tran-to-quoc | - | OFFICIAL | - | TRANSFER | mat-tran-to-quoc | TC-PARTY-OFFICIAL | LTC 20
            DENUNCIATION | 19-btcd | 2026-07-01 | - | mat-tran-to-quoc | - | OFFICIAL | - | TRANSFER | mat-tran-to-quoc | TC-PARTY-OFFICIAL | LTC 20
            DENUNCIATION | 19-btcd | 2026-08-20 | - | mat-tran-to-quoc | - | OFFICIAL | - | TRANSFER | mat-tran-to-quoc | TC-PARTY-OFFICIAL | LTC 20
            # LTC 14 to 16: court, procuracy, audit
            DENUNCIATION | 19-btcd | 2025-07-01 | - | toa-an | - | OFFICIAL | - | TRANSFER | toa-an | TC-COURT-OFFICIAL | LTC 14
            DENUNCIATION | 19-btcd | 2026-06-30 | - | toa-an | - | OFFICIAL | - | TRANSFER | toa-an | TC-COURT-OFFICIAL | LTC 14
            DENUNCIATION | 19-btcd | 2026-07-01 | - | toa-an | - | OFFICIAL | - | TRANSFER | toa-an | TC-COURT-OFFICIAL | LTC 14
            DENUNCIATION | 19-btcd | 2026-08-20 | - | toa-an | - | OFFICIAL | - | TRANSFER | toa-an | TC-COURT-OFFICIAL | LTC 14
            # procuracy: LTC 15 was rewritten
            DENUNCIATION | 19-btcd | 2025-07-01 | - | vien-kiem-sat | - | OFFICIAL | - | TRANSFER | vien-kiem-sat | TC-PROCURACY-OFFICIAL | LTC 15
            DENUNCIATION | 19-btcd | 2026-06-30 | - | vien-kiem-sat | - | OFFICIAL | - | TRANSFER | vien-kiem-sat | TC-PROCURACY-OFFICIAL | LTC 15
            DENUNCIATION | 19-btcd | 2026-07-01 | - | vien-kiem-sat | - | OFFICIAL | - | TRANSFER | vien-kiem-sat | TC-PROCURACY-OFFICIAL | LTC 15 (Luật 136/2025)
            DENUNCIATION | 19-btcd | 2026-08-20 | - | vien-kiem-sat | - | OFFICIAL | - | TRANSFER | vien-kiem-sat | TC-PROCURACY-OFFICIAL | LTC 15 (Luật 136/2025)
            # audit
            DENUNCIATION | 19-btcd | 2025-07-01 | - | kiem-toan-nha-nuoc | - | OFFICIAL | - | TRANSFER | kiem-toan-nha-nuoc | TC-AUDIT-OFFICIAL | LTC 16
            DENUNCIATION | 19-btcd | 2026-06-30 | - | kiem-toan-nha-nuoc | - | OFFICIAL | - | TRANSFER | kiem-toan-nha-nuoc | TC-AUDIT-OFFICIAL | LTC 16
            DENUNCIATION | 19-btcd | 2026-07-01 | - | kiem-toan-nha-nuoc | - | OFFICIAL | - | TRANSFER | kiem-toan-nha-nuoc | TC-AUDIT-OFFICIAL | LTC 16
            DENUNCIATION | 19-btcd | 2026-08-20 | - | kiem-toan-nha-nuoc | - | OFFICIAL | - | TRANSFER | kiem-toan-nha-nuoc | TC-AUDIT-OFFICIAL | LTC 16
            # the head of a court: the court above
            DENUNCIATION | 19-btcd | 2025-07-01 | - | toa-an | - | HEAD | - | TRIAGE | - | TC-COURT-HEAD | LTC 14
            DENUNCIATION | 19-btcd | 2026-06-30 | - | toa-an | - | HEAD | - | TRIAGE | - | TC-COURT-HEAD | LTC 14
            DENUNCIATION | 19-btcd | 2026-07-01 | - | toa-an | - | HEAD | - | TRIAGE | - | TC-COURT-HEAD | LTC 14
            DENUNCIATION | 19-btcd | 2026-08-20 | - | toa-an | - | HEAD | - | TRIAGE | - | TC-COURT-HEAD | LTC 14
            """)
    void bodyAndArticle(
            String type,
            String receivedBy,
            String on,
            @Nullable String kind,
            String body,
            @Nullable String unit,
            String role,
            @Nullable Integer instance,
            String outcome,
            @Nullable String settles,
            String rule,
            String article) {
        var matter = Matters.complaint()
                .type(type)
                .receivedBy(receivedBy)
                .on(on)
                .against(body, role)
                .kind(kind)
                .instance(instance);
        var whole = unit == null ? matter : matter.ofUnit(unit, role);

        var answer = RoutingAnswer.of(decider.decide(whole.matter()));

        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.competentBody()).isEqualTo(settles);
        assertThat(answer.reasons().getFirst().ruleId()).isEqualTo(rule);
        assertThat(answer.reasons().getFirst().basis()).isEqualTo(article);
        assertThat(answer.unresolved().isEmpty()).isEqualTo(settles != null);
        ThreeTiers.assertAnOfficerDecides(decider, whole);
    }
}
