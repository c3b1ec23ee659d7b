package org.tiepdan.routing.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;

/**
 * The competent body on the first and the last day of the law before Luật 136/2025, and on its first and a later day: the rows of
 * competence that the other tables of cases do not cover. Without a competent body an officer decides.
 */
class BeforeAndAfterTest {
    private static final Map<String, Boolean> DAYS =
            Map.of("2025-07-01", true, "2026-06-30", true, "2026-07-01", false, "2026-11-20", false);

    private final JurisdictionDecider decider = new JurisdictionDecider(LawPack.packaged());

    @ParameterizedTest(name = "{6}: {4} of {2} {3}, instance {5}: {7} {8}, then {9} {10}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # type | contested | body | unit | role | nth | rule | article before | settles | article since 2026-07-01 | settles
            COMPLAINT | ADMINISTRATIVE_ACT | 19-05443 | - | HEAD | 1 | KN-COMMUNE-1-ACT | LKN 17 | 19-05443 | LKN 17 (Luật 136/2025) | 19-05443
            COMPLAINT | ADMINISTRATIVE_ACT | 19-05443 | - | HEAD | 2 | KN-COMMUNE-2-ACT | NĐ 141/2025 | 19-ubnd | LKN 21.2 (Luật 136/2025) | 19-ubnd
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-05443 | - | OFFICIAL | 2 | KN-COMMUNE-OFFICIAL-2 | NĐ 141/2025 | 19-ubnd | LKN 21.2 (Luật 136/2025) | 19-ubnd
            COMPLAINT | ADMINISTRATIVE_ACT | 19-05443 | - | OFFICIAL | 1 | KN-COMMUNE-OFFICIAL-1-ACT | LKN 17 | 19-05443 | LKN 17 (Luật 136/2025) | 19-05443
            COMPLAINT | ADMINISTRATIVE_ACT | 19-05443 | - | OFFICIAL | 2 | KN-COMMUNE-OFFICIAL-2-ACT | NĐ 141/2025 | 19-ubnd | LKN 21.2 (Luật 136/2025) | 19-ubnd
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-05443 | - | DEPUTY_HEAD | 1 | KN-COMMUNE-DEPUTY-1 | LKN 17 | 19-05443 | LKN 17 (Luật 136/2025) | 19-05443
            COMPLAINT | ADMINISTRATIVE_ACT | 19-05443 | - | DEPUTY_HEAD | 2 | KN-COMMUNE-DEPUTY-2 | NĐ 141/2025 | 19-ubnd | LKN 21.2 (Luật 136/2025) | 19-ubnd
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-05443 | - | BODY | 1 | KN-COMMUNE-BODY-1 | LKN 17 | 19-05443 | LKN 17 (Luật 136/2025) | 19-05443
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-05443 | - | BODY | 2 | KN-COMMUNE-BODY-2 | NĐ 141/2025 | 19-ubnd | LKN 21.2 (Luật 136/2025) | 19-ubnd
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-05443 | ADMINISTRATIVE | OFFICIAL | 1 | KN-COMMUNE-UNIT-OTHERS-1 | NĐ 141/2025 | - | LKN 17 (Luật 136/2025) | 19-05443
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-05443 | ADMINISTRATIVE | OFFICIAL | 2 | KN-COMMUNE-UNIT-OTHERS-2 | NĐ 141/2025 | - | LKN 7.1, 21.2 (Luật 136/2025) | 19-ubnd
            COMPLAINT | ADMINISTRATIVE_ACT | 19-so-y-te | - | HEAD | 1 | KN-DEPARTMENT-1-ACT | LKN 20.1 | 19-so-y-te | LKN 20.1 (Luật 136/2025) | 19-so-y-te
            COMPLAINT | ADMINISTRATIVE_ACT | 19-so-y-te | - | HEAD | 2 | KN-DEPARTMENT-2-ACT | LKN 21.2 | 19-ubnd | LKN 21.2 (Luật 136/2025) | 19-ubnd
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-so-y-te | - | OFFICIAL | 1 | KN-DEPARTMENT-OFFICIAL-1 | LKN 20.1 | 19-so-y-te | LKN 20.1 (Luật 136/2025) | 19-so-y-te
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-so-y-te | - | OFFICIAL | 2 | KN-DEPARTMENT-OFFICIAL-2 | LKN 21.2 | 19-ubnd | LKN 21.2 (Luật 136/2025) | 19-ubnd
            COMPLAINT | ADMINISTRATIVE_ACT | 19-so-y-te | - | OFFICIAL | 1 | KN-DEPARTMENT-OFFICIAL-1-ACT | LKN 20.1 | 19-so-y-te | LKN 20.1 (Luật 136/2025) | 19-so-y-te
            COMPLAINT | ADMINISTRATIVE_ACT | 19-so-y-te | - | OFFICIAL | 2 | KN-DEPARTMENT-OFFICIAL-2-ACT | LKN 21.2 | 19-ubnd | LKN 21.2 (Luật 136/2025) | 19-ubnd
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-so-y-te | - | DEPUTY_HEAD | 1 | KN-DEPARTMENT-DEPUTY-1 | LKN 20.1 | 19-so-y-te | LKN 20.1 (Luật 136/2025) | 19-so-y-te
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-so-y-te | - | DEPUTY_HEAD | 2 | KN-DEPARTMENT-DEPUTY-2 | LKN 21.2 | 19-ubnd | LKN 21.2 (Luật 136/2025) | 19-ubnd
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-so-y-te | - | BODY | 1 | KN-DEPARTMENT-BODY-1 | LKN 20.1 | 19-so-y-te | LKN 20.1 (Luật 136/2025) | 19-so-y-te
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-so-y-te | - | BODY | 2 | KN-DEPARTMENT-BODY-2 | LKN 21.2 | 19-ubnd | LKN 21.2 (Luật 136/2025) | 19-ubnd
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-thanh-tra | - | HEAD | 1 | KN-PROVINCIAL-BODY-1 | LKN 20 | - | LKN 20.1 (Luật 136/2025) | 19-thanh-tra
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-thanh-tra | - | OFFICIAL | 2 | KN-PROVINCIAL-BODY-2 | LKN 21.2 | 19-ubnd | LKN 21.2 (Luật 136/2025) | 19-ubnd
            COMPLAINT | ADMINISTRATIVE_ACT | 19-ubnd | - | HEAD | 1 | KN-PROVINCE-1-ACT | LKN 21.1 | 19-ubnd | LKN 21.1 | 19-ubnd
            COMPLAINT | ADMINISTRATIVE_ACT | 19-ubnd | - | HEAD | 2 | KN-PROVINCE-2-ACT | LKN 23.3 | - | LKN 23.3 | -
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-ubnd | - | OFFICIAL | 1 | KN-PROVINCE-OFFICIAL-1 | LKN 21.1 | 19-ubnd | LKN 21.1 | 19-ubnd
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-ubnd | - | OFFICIAL | 2 | KN-PROVINCE-OFFICIAL-2 | LKN 23.3 | - | LKN 23.3 | -
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-ubnd | - | DEPUTY_HEAD | 1 | KN-PROVINCE-DEPUTY-1 | LKN 21.1 | 19-ubnd | LKN 21.1 | 19-ubnd
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-ubnd | - | DEPUTY_HEAD | 2 | KN-PROVINCE-DEPUTY-2 | LKN 23.3 | - | LKN 23.3 | -
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-ubnd | - | BODY | 1 | KN-PROVINCE-BODY-1 | LKN 21.1 | 19-ubnd | LKN 21.1 | 19-ubnd
            COMPLAINT | ADMINISTRATIVE_DECISION | 19-ubnd | - | BODY | 2 | KN-PROVINCE-BODY-2 | LKN 23.3 | - | LKN 23.3 | -
            COMPLAINT | ADMINISTRATIVE_DECISION | bo-y-te | - | OFFICIAL | 1 | KN-MINISTRY-OFFICIAL-1 | LKN 7.2, 23.1 | bo-y-te | LKN 7.2, 23.1 | bo-y-te
            COMPLAINT | ADMINISTRATIVE_ACT | bo-y-te | - | HEAD | 2 | VV-MINISTER-AGAIN-ACT | LKN 7, 23.1 | toa-an | LKN 7, 23.1 | toa-an
            DENUNCIATION | - | 19-so-y-te | - | BODY | - | TC-DEPARTMENT-BODY | LTC 12.6 | 19-ubnd | LTC 12.6 | 19-ubnd
            DENUNCIATION | - | 19-thanh-tra | - | DEPUTY_HEAD | - | TC-PROVINCE-BODY-DEPUTY | LTC 13.4a | 19-ubnd | LTC 13.4a | 19-ubnd
            DENUNCIATION | - | 19-thanh-tra | - | OFFICIAL | - | TC-PROVINCE-BODY-OFFICIAL | LTC 12.1 | 19-thanh-tra | LTC 12.1 | 19-thanh-tra
            DENUNCIATION | - | 19-thanh-tra | - | BODY | - | TC-PROVINCE-BODY-ITSELF | LTC 12.6 | 19-ubnd | LTC 12.6 | 19-ubnd
            DENUNCIATION | - | 19-05443 | ADMINISTRATIVE | OFFICIAL | - | TC-COMMUNE-UNIT-OFFICIAL | LTC 13.1 | 19-05443 | LTC 13.1a (Luật 136/2025) | 19-05443
            DENUNCIATION | - | 19-so-y-te | ADMINISTRATIVE | BODY | - | TC-DEPARTMENT-UNIT-BODY | LTC 12.6 | 19-so-y-te | LTC 12.6 | 19-so-y-te
            DENUNCIATION | - | 19-ubnd | - | BODY | - | TC-PROVINCE-ITSELF | LTC 12.6 | thu-tuong | LTC 12.6 | thu-tuong
            DENUNCIATION | - | bo-y-te | - | OFFICIAL | - | TC-MINISTRY-OFFICIAL | LTC 12.1 | bo-y-te | LTC 12.1 | bo-y-te
            DENUNCIATION | - | bo-y-te | - | BODY | - | TC-MINISTRY-ITSELF | LTC 12.6 | thu-tuong | LTC 12.6 | thu-tuong
            DENUNCIATION | - | bo-y-te | ADMINISTRATIVE | BODY | - | TC-MINISTRY-UNIT-BODY | LTC 12.6 | bo-y-te | LTC 12.6 | bo-y-te
            DENUNCIATION | - | 19-05443 | PUBLIC_SERVICE | BODY | - | TC-PUBLIC-UNIT-BODY | LTC 12.6 | 19-05443 | LTC 12.6 | 19-05443
            DENUNCIATION | - | mat-tran-to-quoc | - | HEAD | - | TC-PARTY-HEAD | LTC 20 | - | LTC 20 | -
            DENUNCIATION | - | vien-kiem-sat | - | HEAD | - | TC-PROCURACY-HEAD | LTC 15 | - | LTC 15 (Luật 136/2025) | -
            DENUNCIATION | - | kiem-toan-nha-nuoc | - | HEAD | - | TC-AUDIT-HEAD | LTC 16 | - | LTC 16 | -
            """)
    void bodyAndArticle(
            String type,
            @Nullable String kind,
            String body,
            @Nullable String unit,
            String role,
            @Nullable Integer instance,
            String rule,
            String articleBefore,
            @Nullable String settledBefore,
            String articleSince,
            @Nullable String settledSince) {
        DAYS.forEach((on, before) -> {
            var matter = Matters.complaint()
                    .type(type)
                    .receivedBy("19-so-noi-vu")
                    .on(on)
                    .against(body, role)
                    .kind(kind)
                    .instance(instance);
            var whole = unit == null ? matter : matter.ofUnit(unit, role);

            var answer = RoutingAnswer.of(decider.decide(whole.matter()));

            assertThat(answer.reasons().getFirst().ruleId()).as(on).isEqualTo(rule);
            assertThat(answer.reasons().getFirst().basis()).as(on).isEqualTo(before ? articleBefore : articleSince);
            assertThat(answer.competentBody()).as(on).isEqualTo(before ? settledBefore : settledSince);
            assertThat(answer.awaitsAnOfficer()).as(on).isEqualTo((before ? settledBefore : settledSince) == null);
            ThreeTiers.assertAnOfficerDecides(decider, whole);
        });
    }
}
