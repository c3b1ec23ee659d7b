package org.tiepdan.routing.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;

/** Matters outside the ordinary competence, and petitions that the petitioner also sent elsewhere. */
class SpecialMattersTest {
    private final JurisdictionDecider decider = new JurisdictionDecider(LawPack.packaged());

    @ParameterizedTest(name = "{0} in {1} about {2} {3}, instance {4}, {5}: {6} at {7} by {8}")
    @CsvSource(nullValues = "-", textBlock = """
            # TT05/2021 15: to the body of the Party, also where nobody is named
            DENUNCIATION, PARTY,    19-05443,       OFFICIAL, -, 2026-06-30, TRANSFER, co-quan-dang,   TT05/2021 15
            DENUNCIATION, PARTY,    19-05443,       HEAD,     -, 2026-07-01, TRANSFER, co-quan-dang,   TT05/2021 15
            DENUNCIATION, PARTY,    -,              -,        -, 2026-07-01, TRANSFER, co-quan-dang,   TT05/2021 15
            COMPLAINT,    PARTY,    19-05443,       HEAD,     1, 2026-07-01, GUIDE,    co-quan-dang,   LTCD 12.4
            # Judicial matters are guided, in either instance and whatever the channel
            COMPLAINT,    JUDICIAL, 19-05443,       HEAD,     2, 2026-06-30, GUIDE,    toa-an,         LKN 11.9; LTCD 12.4
            COMPLAINT,    JUDICIAL, 19-05443,       HEAD,     2, 2026-07-01, GUIDE,    toa-an,         LKN 11.9; LTCD 12.4
            COMPLAINT,    JUDICIAL, thi-hanh-an,    HEAD,     1, 2026-07-01, GUIDE,    thi-hanh-an,    LKN 11.9; LTCD 12.4
            FEEDBACK,     OTHER,    toa-an,         BODY,     -, 2026-06-30, GUIDE,    toa-an,         LKN 11.9; LTCD 12.4
            FEEDBACK,     OTHER,    toa-an,         BODY,     -, 2026-07-01, GUIDE,    toa-an,         LKN 11.9; LTCD 12.4
            PROPOSAL,     JUDICIAL, vien-kiem-sat,  BODY,     -, 2026-07-01, GUIDE,    vien-kiem-sat,  LKN 11.9; LTCD 12.4
            """)
    void goToWhoeverTheLawNames(
            String type,
            String field,
            @Nullable String body,
            @Nullable String role,
            @Nullable Integer instance,
            String on,
            String outcome,
            String settles,
            String basis) {
        var answer = decide(Matters.complaint()
                .type(type)
                .receivedBy("19-btcd")
                .on(on)
                .field(field)
                .against(body, role)
                .instance(instance));

        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.competentBody()).isEqualTo(settles);
        assertThat(answer.reasons().getFirst().basis()).isEqualTo(basis);
        assertThat(answer.settlesInstance()).isNull();
    }

    @Test
    void aDenunciationOfSomebodyWhoWorksForNoBodyGoesToTheBodyInChargeOfTheField() {
        // LTC 41.1
        for (var on : List.of("2025-07-01", "2026-06-30", "2026-07-01")) {
            var nobody = Matters.denunciation().receivedBy("19-btcd").on(on).against(null, null);

            assertThat(decide(nobody).unresolved()).containsExactly("respondent");
            var answer = decide(nobody.knowing(Known.fieldBody("19-so-xay-dung")));
            assertThat(answer.competentBody()).isEqualTo("19-so-xay-dung");
            assertThat(answer.reasons().getFirst().basis()).isEqualTo("LTC 41.1");
        }
    }

    @ParameterizedTest(name = "of {0}, also sent to {1}, {2}: {3} at {4}")
    @CsvSource({
        // LTC 24.3; FACTS 2.5 row 10
        "19-so-y-te, OFFICIAL, 19-so-y-te,          2026-06-30, FILE,     19-btcd,    LTC 24.3",
        "19-so-y-te, OFFICIAL, 19-so-y-te,          2026-07-01, FILE,     19-btcd,    LTC 24.3",
        "19-ubnd,    HEAD,     thu-tuong,           2026-07-01, FILE,     19-btcd,    LTC 24.3",
        // Petitions addressed to the Government are for the Prime Minister; the inspectorate, the assembly and the
        // press settle none.
        "19-ubnd,    HEAD,     chinh-phu,           2026-07-01, FILE,     19-btcd,    LTC 24.3",
        "19-ubnd,    HEAD,     thanh-tra-chinh-phu, 2026-07-01, TRANSFER, thu-tuong,  TT05/2021 6.2b",
        "19-so-y-te, OFFICIAL, quoc-hoi,            2026-07-01, TRANSFER, 19-so-y-te, TT05/2021 6.2b",
        "19-so-y-te, OFFICIAL, bao-chi,             2026-07-01, TRANSFER, 19-so-y-te, TT05/2021 6.2b",
        // This does not affect the receiving body's own competence.
        "19-05443,   HEAD,     19-ubnd,             2026-07-01, ACCEPT,   19-ubnd,    'LTC 24, 29'",
    })
    void aDenunciationThatTheCompetentBodyGotTooIsNotTransferred(
            String body, String role, String also, String on, String outcome, String at, String lastBasis) {
        var answer = decide(Matters.denunciation()
                .receivedBy("19-btcd")
                .against(body, role)
                .on(on)
                .alsoSentTo(also));

        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.competentBody()).isEqualTo(at);
        assertThat(answer.reasons().getLast().basis()).isEqualTo(lastBasis);
    }

    @Test
    void ofAComplaintItIsOnlyNoted() {
        // The rule of TT05/2021 is RECALLED, so it decides nothing.
        var answer = decide(Matters.complaint().receivedBy("19-btcd").alsoSentTo("19-05443"));

        assertThat(answer.outcome()).isEqualTo("TRANSFER");
        assertThat(answer.reasons())
                .filteredOn(reason -> Boolean.TRUE.equals(reason.flag()))
                .extracting(Reason::ruleId)
                .containsExactly("LY-SENT-TO-COMPETENT");
    }

    @Test
    void anAnonymousDenunciationWithEvidenceIsCheckedAndNotAccepted() {
        // LTC 25.2: no rule of acceptance (LTC 24, 29) is cited.
        var anonymous =
                Matters.denunciation().receivedBy("19-btcd").by("ANONYMOUS").found("CONCRETE_EVIDENCE");

        assertThat(decide(anonymous).reasons())
                .extracting(Reason::basis)
                .containsExactly("LTC 25.2; TT05/2021 6.2a", "LTC 13.4a (Luật 136/2025)", "LTC 25.2; LTCD 26.1b");
        assertThat(decide(anonymous.against("19-so-y-te", "OFFICIAL"))
                        .reasons()
                        .getLast()
                        .basis())
                .isEqualTo("LTC 25.2");
    }

    private RoutingAnswer decide(Matters matter) {
        return RoutingAnswer.of(decider.decide(matter.matter()));
    }
}
