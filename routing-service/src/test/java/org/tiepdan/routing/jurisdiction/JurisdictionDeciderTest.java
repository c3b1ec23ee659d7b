package org.tiepdan.routing.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.routing.jurisdiction.RoutingDecision.Routed;
import org.tiepdan.routing.jurisdiction.RoutingDecision.Triage;

class JurisdictionDeciderTest {
    private static final LawPack LAW = LawPack.packaged();

    private final JurisdictionDecider decider = new JurisdictionDecider(LAW);

    @Test
    void theDayThatCountsIsTheDayInVietNam() {
        var lastMoment = Matters.complaint().receivedBy("19-btcd").at(Instant.parse("2026-06-30T16:59:59.999Z"));
        var midnight = Matters.complaint().receivedBy("19-btcd").at(Instant.parse("2026-06-30T17:00:00Z"));

        assertRouted(lastMoment).extracting(Routed::outcome).isEqualTo(Outcome.GUIDE);
        assertRouted(midnight).extracting(Routed::outcome).isEqualTo(Outcome.TRANSFER);
    }

    @Test
    void theFirstDayOfTheTwoTiersBeginsAtMidnightInVietNam() {
        assertTriage(Matters.complaint().at(Instant.parse("2025-06-30T16:59:59Z")))
                .extracting(Triage::missing)
                .asString()
                .isEqualTo("[received-before-2025-07-01]");
        assertRouted(Matters.complaint().at(Instant.parse("2025-06-30T17:00:00Z")));
    }

    @Test
    void carriesTheRulesetAndBothRulesInBothLanguages() {
        assertRouted(Matters.complaint()).satisfies(routed -> {
            assertThat(routed.ruleset()).isEqualTo(LAW.ruleset());
            assertThat(routed.reasons())
                    .extracting(Reason::ruleId)
                    .containsExactly("KN-COMMUNE-1", "OUT-COMPLAINT-OWN");
            assertThat(routed.reasons()).allSatisfy(reason -> {
                assertThat(reason.vi()).endsWith(".");
                assertThat(reason.en()).endsWith(".");
                assertThat(reason.basis()).isNotBlank();
            });
        });
    }

    @Test
    void withoutInstanceTheBodiesOfBothInstancesAreCandidates() {
        assertTriage(Matters.complaint().instance(null)).satisfies(triage -> {
            assertThat(triage.missing()).containsExactly("instance");
            assertThat(triage.candidates()).containsExactly("19-05443", "19-ubnd");
            assertThat(triage.reasons())
                    .containsExactly(new Reason(
                            "TRIAGE-MISSING",
                            "Chưa xác định được cơ quan có thẩm quyền vì thiếu: lần khiếu nại.",
                            "The competent body cannot be decided, because this is missing: instance.",
                            "LKN 7"));
        });
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                row(Matters.complaint().type("PETITION_2030"), "[type]", "[]"),
                row(Matters.complaint().type("MIXED"), "[split]", "[]"),
                row(Matters.complaint().receivedBy("19-99999"), "[receivingBody]", "[]"),
                row(Matters.complaint().against(null, null), "[respondent]", "[]"),
                row(Matters.complaint().against("19-99999", "HEAD"), "[respondent.body]", "[]"),
                row(Matters.complaint().against("19-05443", null), "[respondent.role]", "[19-05443]"),
                row(Matters.complaint().against("19-05443", "EMPEROR"), "[respondent.role]", "[19-05443]"),
                row(Matters.denunciation().against("19-05443", null), "[respondent.role]", "[19-ubnd]"),
                row(Matters.complaint().kind(null), "[decision.kind]", "[19-05443]"),
                row(Matters.complaint().kind("DECREE"), "[decision.kind]", "[19-05443]"),
                row(Matters.complaint().instance(3), "[instance]", "[19-05443, 19-ubnd]"),
                row(Matters.complaint().kind(null).instance(null), "[decision.kind, instance]", "[19-05443, 19-ubnd]"),
                // No rule of this pack covers these, whatever the values of the missing facts.
                row(
                        Matters.complaint().kind("DISCIPLINARY_DECISION").against("19-05443", "OFFICIAL"),
                        "[jurisdiction-rule]",
                        "[]"),
                row(Matters.complaint().against("thu-tuong", null), "[jurisdiction-rule]", "[]"),
                row(Matters.denunciation().against("19-btcd", "OFFICIAL"), "[jurisdiction-rule]", "[]"),
                row(Matters.complaint().type("PROPOSAL").against(null, null), "[respondent]", "[]"));
    }

    private static Arguments row(Matters matter, String missing, String candidates) {
        return Arguments.of(matter.matter(), missing, candidates);
    }

    @ParameterizedTest(name = "{1}, candidates {2}")
    @MethodSource("incomplete")
    void leavesToAnOfficerWhatNoRuleDecides(Matter matter, String missing, String candidates) {
        assertTriage(matter).satisfies(triage -> {
            assertThat(triage.missing()).asString().isEqualTo(missing);
            assertThat(triage.candidates()).asString().isEqualTo(candidates);
            assertThat(triage.reasons()).hasSameSizeAs(triage.missing());
            assertThat(triage.ruleset()).isEqualTo(LAW.ruleset());
        });
    }

    @Test
    void aSecondComplaintAgainstTheProvinceChairGoesToTheMinistryThatThePetitionNames() {
        // LKN 23.3. A report field names no ministry: the pay of teachers is in POLICY, too.
        var matter = Matters.complaint()
                .receivedBy("19-btcd")
                .against("19-ubnd", "HEAD")
                .instance(2)
                .field("POLICY");

        assertTriage(matter).extracting(Triage::missing).asString().isEqualTo("[ministry]");
        assertRouted(matter.knowing(Known.fieldBody("bo-giao-duc-dao-tao"))).satisfies(routed -> {
            assertThat(routed.competentBody()).isEqualTo("bo-giao-duc-dao-tao");
            assertThat(routed.outcome()).isEqualTo(Outcome.TRANSFER);
            assertThat(routed.reasons().getFirst().basis()).isEqualTo("LKN 23.3");
        });
        assertTriage(matter.knowing(Known.fieldBody("19-so-y-te")));
    }

    @Test
    void aFieldOfTwoMinistriesLeavesTheChoiceOfTheTwoToAnOfficer() {
        var matter = Matters.complaint()
                .receivedBy("19-btcd")
                .against("19-ubnd", "HEAD")
                .instance(2);

        assertTriage(matter.field("LAND_HOUSING")).satisfies(triage -> {
            assertThat(triage.missing()).containsExactly("ministry");
            assertThat(triage.candidates()).containsExactly("bo-nong-nghiep-moi-truong", "bo-xay-dung");
            assertThat(triage.reasons()).extracting(Reason::basis).containsExactly("LKN 23.3", "LKN 23.3");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"OTHER", "SPACE_TRAVEL"})
    void aFieldThatNamesNoMinistryLeavesAllMinistriesAsCandidates(String field) {
        var matter = Matters.complaint()
                .receivedBy("19-btcd")
                .against("19-ubnd", "HEAD")
                .instance(2);

        assertTriage(matter.field(field)).satisfies(triage -> {
            assertThat(triage.missing()).containsExactly("ministry");
            assertThat(triage.candidates()).contains("bo-y-te", "bo-cong-an").doesNotContain("thu-tuong");
        });
    }

    @Test
    void anotherPetitionUnderTheSameIdIsForAnOfficerToCompare() {
        assertThat(decider.conflict())
                .isInstanceOfSatisfying(
                        Triage.class, triage -> assertThat(triage.missing()).containsExactly("conflict"));
    }

    @Test
    void aComplaintThatIsNotYetFitIsGuidedByTheBodyThatReceivedItWhoeverIsCompetent() {
        assertRouted(Matters.complaint().receivedBy("19-btcd").found("UNSIGNED"))
                .satisfies(routed -> {
                    assertThat(routed.outcome()).isEqualTo(Outcome.GUIDE);
                    assertThat(routed.competentBody()).isEqualTo("19-btcd");
                    assertThat(routed.settlesInstance()).isNull();
                    assertThat(routed.reasons())
                            .singleElement()
                            .satisfies(
                                    reason -> assertThat(reason.basis()).isEqualTo("TT05/2021 6.2a, Mẫu 02; LKN 11.5"));
                });
    }

    @Test
    void aMissingRespondentIsForAnOfficerUnlessThePaperWasFoundToNameNone() {
        assertTriage(Matters.complaint().against(null, null));
        assertRouted(Matters.complaint().against(null, null).found("NO_RESPONDENT"))
                .extracting(Routed::outcome)
                .isEqualTo(Outcome.GUIDE);
        assertTriage(Matters.complaint().type("PROPOSAL").against(null, null).found("NO_RESPONDENT"));
    }

    @Test
    void whatIsNotEligibleIsNotSplitButTheOldTiersAndUnknownTypesAreForAnOfficerFirst() {
        assertRouted(Matters.complaint().type("MIXED").found("UNREADABLE"))
                .extracting(Routed::outcome)
                .isEqualTo(Outcome.FILE);
        assertTriage(Matters.complaint().on("2025-06-30").found("UNREADABLE"))
                .extracting(Triage::missing)
                .asString()
                .isEqualTo("[received-before-2025-07-01]");
        assertTriage(Matters.complaint().type("PETITION_2030").found("UNREADABLE"))
                .extracting(Triage::missing)
                .asString()
                .isEqualTo("[type]");
        assertTriage(Matters.complaint().receivedBy("19-99999").found("UNREADABLE"))
                .extracting(Triage::missing)
                .asString()
                .isEqualTo("[receivingBody]");
    }

    @Test
    void anAnonymousDenunciationWithEvidenceIsRoutedAsUsualInItsOwnProcedure() {
        var matter =
                Matters.denunciation().receivedBy("19-btcd").by("ANONYMOUS").found("CONCRETE_EVIDENCE");

        assertRouted(matter).satisfies(routed -> {
            assertThat(routed.competentBody()).isEqualTo("19-ubnd");
            assertThat(routed.procedure()).isEqualTo(Procedure.MANAGEMENT_CHECK);
            assertThat(routed.reasons().getFirst().basis()).isEqualTo("LTC 25.2; TT05/2021 6.2a");
            assertThat(routed.reasons()).hasSize(3);
        });
        assertTriage(matter.against("19-05443", null)).satisfies(triage -> {
            assertThat(triage.procedure()).isEqualTo(Procedure.MANAGEMENT_CHECK);
            assertThat(triage.missing()).containsExactly("respondent.role");
        });
    }

    @Test
    void codesOfALaterVersionStandInNobodysWay() {
        assertRouted(Matters.complaint().by("COMMUNITY").found("COFFEE_STAIN"))
                .extracting(Routed::outcome)
                .isEqualTo(Outcome.ACCEPT);
    }

    private ObjectAssert<Routed> assertRouted(Matters matter) {
        return assertThat(decider.decide(matter.matter())).asInstanceOf(InstanceOfAssertFactories.type(Routed.class));
    }

    private ObjectAssert<Triage> assertTriage(Matters matter) {
        return assertTriage(matter.matter());
    }

    private ObjectAssert<Triage> assertTriage(Matter matter) {
        return assertThat(decider.decide(matter)).asInstanceOf(InstanceOfAssertFactories.type(Triage.class));
    }
}
