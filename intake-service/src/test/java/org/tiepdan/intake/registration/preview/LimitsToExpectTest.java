package org.tiepdan.intake.registration.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.limit.Course;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.Procedure;
import tools.jackson.databind.node.ObjectNode;

class LimitsToExpectTest {
    private static final LimitsToExpect LIMITS = new LimitsToExpect(LawPack.packaged());
    private static final LocalDate RECEIVED = LocalDate.of(2026, 7, 1);
    private static final Routed UNKNOWN = new Routed(null, null, null);

    private static List<LimitToExpect> of(ObjectNode petition, Routed routed) {
        return LIMITS.of(Requests.read(petition), RECEIVED, routed);
    }

    private static List<String> rules(ObjectNode petition, Routed routed) {
        return of(petition, routed).stream().map(one -> one.limit().ruleId()).toList();
    }

    private static LimitToExpect limit(String rule, List<LimitToExpect> limits) {
        return limits.stream()
                .filter(one -> one.limit().ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatRunsWhateverIsDecidedIsKnownBeforeTheDecision() {
        var limits = of(Requests.complaint(), UNKNOWN);

        assertThat(limit("TCD-REPLY", limits).dueOn()).as("LTCD 28.1").isEqualTo("2026-07-15");
        assertThat(limit("XLD-MAX-DISCIPLINE", limits).dueOn())
                .as("NĐ154/2026 41.3b")
                .isEqualTo("2026-08-17");
        assertThat(rules(Requests.denunciation(), UNKNOWN)).doesNotContain("TC-TRANSFER");
    }

    @Test
    void aMatterThatIsAcceptedHasItsAcceptanceDatedAndItsSettlementAhead() {
        var limits = of(Requests.complaint(), new Routed(Outcome.ACCEPT, "19-05443", null));

        assertThat(limit("KN-ACCEPT-1", limits).dueOn())
                .as("7 working days from 01/07/2026")
                .isEqualTo("2026-07-10");
        var settlement = limit("KN-RESOLVE-1", limits);
        assertThat(settlement.startsOn()).isNull();
        assertThat(settlement.dueOn()).isNull();
        assertThat(settlement.limit().course().owedBy()).isEqualTo(Course.Owner.COMPETENT_BODY);
    }

    @Test
    void handingOnIsMetByTheDecisionItself() {
        var handedOn = rules(Requests.denunciation(), new Routed(Outcome.TRANSFER, "19-05443", null));

        assertThat(handedOn).contains("TC-INITIAL").doesNotContain("TC-TRANSFER");
        assertThat(rules(Requests.denunciation(), new Routed(Outcome.TRIAGE, null, null)))
                .as("LTC 24.1: while an officer has yet to decide, it is owed")
                .contains("TC-TRANSFER")
                .doesNotContain("TC-INITIAL");
    }

    @Test
    void aMatterThatLeavesTheProvinceBringsNoAcceptance() {
        var ministry = LawPack.packaged().bodies().all().stream()
                .filter(body -> !LawPack.packaged()
                        .bodies()
                        .relation("19-btcd", body.code())
                        .staysInProvince())
                .findFirst()
                .orElseThrow();

        assertThat(rules(Requests.complaint(), new Routed(Outcome.TRANSFER, ministry.code(), null)))
                .doesNotContain("KN-ACCEPT-1", "TCD-REPLY");
    }

    @ParameterizedTest
    @EnumSource(names = {"GUIDE", "RETURN", "FILE", "REFUSE"})
    void whatEndsAtOnceOwesNothingThatItsEndMeets(Outcome outcome) {
        assertThat(rules(Requests.complaint(), new Routed(outcome, null, null)))
                .doesNotContain("TCD-REPLY", "XLD-MAX-DISCIPLINE", "KN-ACCEPT-1");
    }

    @Test
    void theProcedureDecidesWhichLimitsThereAre() {
        var ordinary = rules(Requests.denunciation(), new Routed(Outcome.ACCEPT, "19-05443", null));
        var check = rules(Requests.denunciation(), new Routed(Outcome.ACCEPT, "19-05443", Procedure.MANAGEMENT_CHECK));

        assertThat(ordinary).contains("TC-RESOLVE");
        assertThat(check).as("LTC 25.2: no limit of the Law on Denunciations").doesNotContain("TC-RESOLVE");
    }

    @ParameterizedTest
    @EnumSource(names = {"TRIAGE", "ACCEPT", "URGE", "TRANSFER"})
    void onlyDutiesAreToBeExpected(Outcome outcome) {
        assertThat(of(Requests.complaint(), new Routed(outcome, "19-05443", null)))
                .isNotEmpty()
                .allMatch(one -> one.limit().course().kind() == Course.Kind.DUTY)
                .allMatch(one -> one.startsOn() == null
                        || Objects.requireNonNull(one.startsOn()).equals(RECEIVED));
    }

    @Test
    void withoutItsTypeAPetitionHasNone() {
        var petition = Requests.complaint();
        petition.remove("type");

        assertThat(of(petition, UNKNOWN)).isEmpty();
    }

    @Test
    void beyondTheCalendarTheLastDayIsNotKnown() {
        var limits = LIMITS.of(Requests.read(Requests.complaint()), LocalDate.of(2099, 1, 5), UNKNOWN);

        assertThat(limit("TCD-REPLY", limits).dueOn()).isNull();
    }
}
