package org.tiepdan.routing.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;

/** The law as a table: each row is a matter, with the article on which the decision must rest. */
class JurisdictionTableTest {
    private final JurisdictionDecider decider = new JurisdictionDecider(LawPack.packaged());

    @ParameterizedTest(name = "{5} of {4}, instance {6}, received by {1} on {2}: {7} at {8} by {10}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # type        | received by    | on         | kind | respondent | role        | nth | outcome  | settles    | rule                     | article
            # Complaints about a commune: from 01/07/2025 by NĐ 141/2025 (second instance), from 01/07/2026 by LKN as amended
            COMPLAINT     | 19-05443       | 2025-07-01 | DECISION | 19-05443   | HEAD     | 1 | ACCEPT   | 19-05443   | KN-COMMUNE-1              | LKN 17
            COMPLAINT     | 19-05443       | 2026-06-30 | DECISION | 19-05443   | HEAD     | 1 | ACCEPT   | 19-05443   | KN-COMMUNE-1              | LKN 17
            COMPLAINT     | 19-05443       | 2026-07-01 | DECISION | 19-05443   | HEAD     | 1 | ACCEPT   | 19-05443   | KN-COMMUNE-1              | LKN 17 (Luật 136/2025)
            COMPLAINT     | 19-05443       | 2026-08-20 | DECISION | 19-05443   | HEAD     | 1 | ACCEPT   | 19-05443   | KN-COMMUNE-1              | LKN 17 (Luật 136/2025)
            COMPLAINT     | 19-05443       | 2026-08-20 | DECISION | 19-05443   | HEAD     | 2 | TRANSFER | 19-ubnd    | KN-COMMUNE-2              | LKN 21.2 (Luật 136/2025)
            COMPLAINT     | 19-05443       | 2026-06-30 | DECISION | 19-05443   | HEAD     | 2 | GUIDE    | 19-ubnd    | KN-COMMUNE-2              | NĐ 141/2025
            COMPLAINT     | 19-ubnd        | 2025-10-01 | DECISION | 19-05443   | HEAD     | 2 | ACCEPT   | 19-ubnd    | KN-COMMUNE-2              | NĐ 141/2025
            COMPLAINT     | 19-btcd        | 2025-10-01 | ACT      | 19-05443   | HEAD     | 2 | ACCEPT   | 19-ubnd    | KN-COMMUNE-2-ACT          | NĐ 141/2025
            COMPLAINT     | 19-btcd        | 2026-07-01 | DECISION | 19-05443   | HEAD     | 1 | TRANSFER | 19-05443   | KN-COMMUNE-1              | LKN 17 (Luật 136/2025)
            COMPLAINT     | 19-btcd        | 2026-06-30 | DECISION | 19-05443   | HEAD     | 1 | GUIDE    | 19-05443   | KN-COMMUNE-1              | LKN 17
            COMPLAINT     | 19-05443       | 2026-07-01 | ACT      | 19-05443   | OFFICIAL | 1 | ACCEPT   | 19-05443   | KN-COMMUNE-OFFICIAL-1-ACT | LKN 17 (Luật 136/2025)
            # Complaints about a department
            COMPLAINT     | 19-so-xay-dung | 2025-12-01 | DECISION | 19-so-xay-dung | HEAD | 1 | ACCEPT   | 19-so-xay-dung | KN-DEPARTMENT-1       | LKN 20.1
            COMPLAINT     | 19-so-xay-dung | 2026-08-20 | DECISION | 19-so-xay-dung | HEAD | 1 | ACCEPT   | 19-so-xay-dung | KN-DEPARTMENT-1       | LKN 20.1 (Luật 136/2025)
            COMPLAINT     | 19-so-xay-dung | 2025-12-01 | DECISION | 19-so-xay-dung | HEAD | 2 | GUIDE    | 19-ubnd    | KN-DEPARTMENT-2           | LKN 21.2
            COMPLAINT     | 19-so-xay-dung | 2026-08-20 | DECISION | 19-so-xay-dung | HEAD | 2 | TRANSFER | 19-ubnd    | KN-DEPARTMENT-2           | LKN 21.2 (Luật 136/2025)
            COMPLAINT     | 19-btcd        | 2026-08-20 | ACT      | 19-so-y-te | HEAD     | 2 | ACCEPT   | 19-ubnd    | KN-DEPARTMENT-2-ACT       | LKN 21.2 (Luật 136/2025)
            COMPLAINT     | 19-05443       | 2026-08-20 | DECISION | 19-so-y-te | HEAD     | 1 | TRANSFER | 19-so-y-te | KN-DEPARTMENT-1           | LKN 20.1 (Luật 136/2025)
            # Complaints about the province chair
            COMPLAINT     | 19-ubnd        | 2025-12-01 | DECISION | 19-ubnd    | HEAD     | 1 | ACCEPT   | 19-ubnd    | KN-PROVINCE-1             | LKN 21.1
            COMPLAINT     | 19-btcd        | 2026-08-20 | DECISION | 19-ubnd    | HEAD     | 1 | ACCEPT   | 19-ubnd    | KN-PROVINCE-1             | LKN 21.1
            COMPLAINT     | 19-so-y-te     | 2026-08-20 | ACT      | 19-ubnd    | HEAD     | 1 | TRANSFER | 19-ubnd    | KN-PROVINCE-1-ACT         | LKN 21.1
            # Denunciations
            DENUNCIATION  | 19-05443       | 2025-12-01 | -        | 19-05443   | OFFICIAL    | - | ACCEPT   | 19-05443   | TC-COMMUNE-OFFICIAL    | LTC 13.1
            DENUNCIATION  | 19-05443       | 2026-08-20 | -        | 19-05443   | OFFICIAL    | - | ACCEPT   | 19-05443   | TC-COMMUNE-OFFICIAL    | LTC 13.1 (Luật 136/2025)
            DENUNCIATION  | 19-05443       | 2026-06-30 | -        | 19-05443   | HEAD        | - | TRANSFER | 19-ubnd    | TC-COMMUNE-HEAD        | NĐ 141/2025
            DENUNCIATION  | 19-btcd        | 2026-07-01 | -        | 19-05443   | HEAD        | - | ACCEPT   | 19-ubnd    | TC-COMMUNE-HEAD        | LTC 13.4a (Luật 136/2025)
            DENUNCIATION  | 19-btcd        | 2026-06-30 | -        | 19-05443   | DEPUTY_HEAD | - | ACCEPT   | 19-ubnd    | TC-COMMUNE-DEPUTY      | NĐ 141/2025
            DENUNCIATION  | 19-so-noi-vu   | 2026-07-01 | -        | 19-05443   | DEPUTY_HEAD | - | TRANSFER | 19-ubnd    | TC-COMMUNE-DEPUTY      | LTC 13.4a (Luật 136/2025)
            DENUNCIATION  | 19-05443       | 2026-08-20 | -        | 19-05443   | BODY        | - | TRANSFER | 19-ubnd    | TC-COMMUNE-BODY        | LTC 12.6
            DENUNCIATION  | 19-btcd        | 2025-12-01 | -        | 19-so-y-te | OFFICIAL    | - | TRANSFER | 19-so-y-te | TC-DEPARTMENT-OFFICIAL | LTC 12.1, 13.3
            DENUNCIATION  | 19-so-y-te     | 2026-08-20 | -        | 19-so-y-te | HEAD        | - | TRANSFER | 19-ubnd    | TC-DEPARTMENT-HEAD     | LTC 13.4a
            DENUNCIATION  | 19-ubnd        | 2026-08-20 | -        | 19-so-y-te | DEPUTY_HEAD | - | ACCEPT   | 19-ubnd    | TC-DEPARTMENT-DEPUTY   | LTC 13.4a
            DENUNCIATION  | 19-ubnd        | 2026-08-20 | -        | 19-thanh-tra | HEAD      | - | ACCEPT   | 19-ubnd    | TC-PROVINCE-BODY-HEAD  | LTC 13.4a
            DENUNCIATION  | 19-btcd        | 2026-08-20 | -        | 19-ubnd    | HEAD        | - | TRANSFER | thu-tuong  | TC-PROVINCE-HEAD       | LTC 13.8a
            DENUNCIATION  | 19-btcd        | 2025-12-01 | -        | 19-ubnd    | DEPUTY_HEAD | - | TRANSFER | thu-tuong  | TC-PROVINCE-DEPUTY     | LTC 13.8a
            DENUNCIATION  | 19-btcd        | 2025-12-01 | -        | 19-ubnd    | OFFICIAL    | - | ACCEPT   | 19-ubnd    | TC-PROVINCE-OFFICIAL   | LTC 12.1
            # Proposals and feedback: the body responsible, before and after 01/07/2026
            PROPOSAL      | 19-05443       | 2025-12-01 | -        | 19-05443   | BODY        | - | ACCEPT   | 19-05443   | KNPA-PROPOSAL          | LTCD 26.2
            PROPOSAL      | 19-btcd        | 2026-06-30 | -        | 19-so-y-te | -           | - | TRANSFER | 19-so-y-te | KNPA-PROPOSAL          | LTCD 26.2
            FEEDBACK      | 19-05443       | 2026-08-20 | -        | 19-so-xay-dung | HEAD    | - | TRANSFER | 19-so-xay-dung | KNPA-FEEDBACK      | LTCD 26.2
            FEEDBACK      | 19-btcd        | 2026-08-20 | -        | bo-y-te    | BODY        | - | TRANSFER | bo-y-te    | KNPA-FEEDBACK          | LTCD 26.2
            """)
    void routesByTheArticle(
            String type,
            String receivedBy,
            String on,
            @Nullable String kind,
            String respondent,
            @Nullable String role,
            @Nullable Integer instance,
            String outcome,
            String settles,
            String rule,
            String article) {
        var matter = Matters.complaint()
                .type(type)
                .receivedBy(receivedBy)
                .on(on)
                .against(respondent, role)
                .kind(kind == null ? null : "ADMINISTRATIVE_" + kind)
                .instance(instance)
                .matter();

        var decision = decider.decide(matter);

        assertThat(decision).isInstanceOfSatisfying(RoutingDecision.Routed.class, routed -> {
            assertThat(routed.outcome().name()).isEqualTo(outcome);
            assertThat(routed.competentBody()).isEqualTo(settles);
            assertThat(routed.settlesInstance()).isEqualTo(instance);
            assertThat(routed.reasons()).hasSize(2);
            assertThat(routed.reasons().getFirst().ruleId()).isEqualTo(rule);
            assertThat(routed.reasons().getFirst().basis()).isEqualTo(article);
            assertThat(routed.reasons().getLast().ruleId()).startsWith("OUT-" + type);
        });
    }
}
