package org.tiepdan.routing.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;

/** A denounced person who has left the post where the act happened (LTC 12.3–12.5). */
class MovedOnTest {
    private final JurisdictionDecider decider = new JurisdictionDecider(LawPack.packaged());

    @ParameterizedTest(name = "{0}: {2} of {1}, now {4} of {3}: {5} by {6}")
    @CsvSource(nullValues = "-", textBlock = """
            # moved      | then                  | now                   | settles        | article
            SAME_RANK,     19-05443, HEAD,         19-05860, HEAD,         19-ubnd,         LTC 12.3a
            SAME_RANK,     19-so-y-te, DEPUTY_HEAD, 19-so-noi-vu, DEPUTY_HEAD, 19-ubnd,     LTC 12.3a
            SAME_RANK,     19-05443, OFFICIAL,     19-05860, OFFICIAL,     19-05443,        LTC 12.3c
            HIGHER_RANK,   19-05443, OFFICIAL,     19-so-y-te, OFFICIAL,   19-so-y-te,      LTC 12.3b
            HIGHER_RANK,   19-05443, HEAD,         19-so-y-te, HEAD,       19-ubnd,         'LTC 12.1, 12.3b'
            HIGHER_RANK,   19-so-y-te, HEAD,       19-ubnd, DEPUTY_HEAD,   thu-tuong,       'LTC 12.1, 12.3b'
            OTHER,         19-05443, OFFICIAL,     19-so-y-te, OFFICIAL,   19-05443,        LTC 12.3c
            OTHER,         19-05443, HEAD,         19-so-y-te, OFFICIAL,   19-ubnd,         'LTC 12.1, 12.3c'
            LEFT_SERVICE,  -, -,                   19-05443, OFFICIAL,     19-05443,        LTC 12.3d
            LEFT_SERVICE,  -, -,                   19-05443, HEAD,         19-ubnd,         'LTC 12.1, 12.3d'
            # Former district staff: the body of now (12.4), or the one that managed the district (12.5)
            BODY_MERGED,   19-cap-huyen, OFFICIAL, 19-05443, OFFICIAL,     19-05443,        LTC 12.4
            BODY_MERGED,   19-cap-huyen, HEAD,     19-05443, HEAD,         19-ubnd,         'LTC 12.1, 12.4'
            BODY_DISSOLVED, -, -,                  19-cap-huyen, OFFICIAL, 19-ubnd,         LTC 12.5
            OTHER,         19-cap-huyen, OFFICIAL, 19-05443, OFFICIAL,     19-ubnd,         LTC 12.3c
            """)
    void whoSettles(
            String moved,
            @Nullable String formerBody,
            @Nullable String formerRole,
            String body,
            String role,
            String settles,
            String basis) {
        for (var on : new String[] {"2025-07-01", "2026-06-30", "2026-07-01"}) {
            var answer = decide(Matters.denunciation()
                    .receivedBy("19-btcd")
                    .against(body, role)
                    .on(on)
                    .knowing(Known.moved(moved, formerBody, formerRole)));

            assertThat(answer.competentBody()).isEqualTo(settles);
            assertThat(answer.reasons().getFirst().basis()).isEqualTo(basis);
        }
    }

    @Test
    void whoeverMovedFromABodyThatNobodyNamesIsForAnOfficer() {
        var answer = decide(Matters.denunciation()
                .receivedBy("19-btcd")
                .against("19-05443", "OFFICIAL")
                .knowing(Known.moved("OTHER", null, null)));

        assertThat(answer.unresolved()).containsExactly("respondent.formerBody");
        assertThat(answer.reasons().getFirst().basis()).isEqualTo("LTC 12.3c");
    }

    @ParameterizedTest(name = "{0}: {1} of then, now {2}, received on {3}")
    @CsvSource(nullValues = "-", textBlock = """
            # LTC 12.7 holds since 2026-07-01: what 12.3 to 12.6 leave open, the province chair or the minister says
            LEFT_SERVICE, -,        BODY, 2026-06-30, LTC 12.1
            LEFT_SERVICE, -,        BODY, 2026-07-01, LTC 12.7 (Luật 136/2025)
            BODY_MERGED,  OFFICIAL, BODY, 2026-07-01, LTC 12.7 (Luật 136/2025)
            HIGHER_RANK,  OFFICIAL, BODY, 2026-07-01, LTC 12.7 (Luật 136/2025)
            SAME_RANK,    BODY,     HEAD, 2026-07-01, LTC 12.7 (Luật 136/2025)
            OTHER,        BODY,     BODY, 2027-01-04, LTC 12.7 (Luật 136/2025)
            """)
    void whatIsLeftOpenIsSaidFromAbove(
            String moved, @Nullable String formerRole, String role, String on, String basis) {
        var answer = decide(Matters.denunciation()
                .receivedBy("19-btcd")
                .against("19-05443", role)
                .on(on)
                .knowing(Known.moved(moved, "19-05860", formerRole)));

        assertThat(answer.awaitsAnOfficer()).isTrue();
        assertThat(answer.competentBody()).isNull();
        assertThat(answer.unresolved()).containsExactly(on.equals("2026-06-30") ? "jurisdiction-rule" : "open-law");
        if (!on.equals("2026-06-30")) {
            assertThat(answer.reasons().getFirst().basis()).isEqualTo(basis);
        }
    }

    @Test
    void ofAComplaintItIsNotAsked() {
        // LKN 7: the complaint is about the decision, not about the person now in office.
        var answer = decide(Matters.complaint().knowing(Known.moved("OTHER", "19-so-y-te", "OFFICIAL")));

        assertThat(answer.competentBody()).isEqualTo("19-05443");
    }

    @Test
    void aDenunciationOfOneWhoIsNowDeputyHeadOfTheReceivingBodyIsHandledAbove() {
        var answer = decide(Matters.denunciation()
                .receivedBy("19-so-y-te")
                .against("19-so-y-te", "DEPUTY_HEAD")
                .knowing(Known.moved("HIGHER_RANK", "19-05443", "OFFICIAL")));

        assertThat(answer.competentBody()).isEqualTo("19-ubnd");
        assertThat(answer.conflict()).isNotNull();
    }

    private RoutingAnswer decide(Matters matter) {
        return RoutingAnswer.of(decider.decide(matter.matter()));
    }
}
