package org.tiepdan.routing.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.adapter.TopologyScenario;
import org.tiepdan.routing.duplicate.FirstNow.Stage;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.jurisdiction.RoutingDecision;

/** What a copy leads to, by the state of the first petition and the body that the copy reaches. */
class RepeatDeciderTest {
    private static final String RECEPTION = "19-btcd";
    private static final String COMPETENT = "19-05443";
    private static final String OTHER = "19-so-xay-dung";
    private static final String OUTSIDE = "bo-quoc-phong";

    private final RepeatDecider decider = new RepeatDecider(TopologyScenario.LAW);

    @ParameterizedTest(name = "{0} first, copy at {1}: {2}")
    @CsvSource({
        "IN_WORK, 19-05443, REPEATED",
        "IN_WORK, 19-so-xay-dung, REPEATED",
        "SENT_ON, 19-05443, REPEATED",
        "SENT_ON, 19-so-xay-dung, REPEATED",
        "GUIDED, 19-so-xay-dung, REPEATED-AFTER-GUIDANCE",
        "GUIDED, 19-btcd, REPEATED-AFTER-GUIDANCE"
    })
    void it_is_filed(Stage stage, String at, String rule) {
        assertThat(filed(link(now(stage, COMPETENT)), complaint(at))).hasValue(rule);
    }

    @Test
    void a_first_that_is_not_decided_yet_is_in_work() {
        assertThat(filed(link(null), complaint(COMPETENT))).hasValue("REPEATED");
    }

    @Test
    void a_denunciation_that_was_handed_on_is_filed_by_its_own_rule() {
        assertThat(filed(link(now(Stage.SENT_ON, COMPETENT)), matter("DENUNCIATION", OTHER, COMPETENT)))
                .hasValue("REPEATED-AFTER-TRANSFER");
    }

    @Test
    void the_competent_body_hears_whom_another_guided_to_it() {
        assertThat(decider.decide(link(guidedTo(COMPETENT)), complaint(COMPETENT)))
                .isEmpty();
    }

    @Test
    void the_competent_body_hears_whom_another_guided_elsewhere() {
        assertThat(decider.decide(link(guidedTo(OTHER)), complaint(COMPETENT))).isEmpty();
    }

    @Test
    void the_body_that_an_officer_named_is_not_passed_over() {
        assertThat(decider.decide(link(guidedTo(OTHER)), complaint(OTHER))).isEmpty();
    }

    @Test
    void a_copy_of_which_nobody_knows_where_it_belongs_is_not_filed_for_having_been_guided() {
        assertThat(decider.decide(link(guidedTo(OTHER)), matter("COMPLAINT", RECEPTION, null)))
                .isEmpty();
    }

    @Test
    void the_competent_body_hears_what_was_sent_out_of_the_province() {
        assertThat(decider.decide(link(now(Stage.SENT_ON, OUTSIDE)), complaint(COMPETENT)))
                .isEmpty();
        assertThat(filed(link(now(Stage.SENT_ON, OUTSIDE)), complaint(OTHER))).hasValue("REPEATED");
    }

    @Test
    void an_officer_looks_where_a_body_has_ended_the_first() {
        var decided = decider.decide(link(now(Stage.ENDED, COMPETENT)), complaint(COMPETENT));

        assertThat(decided).get().isInstanceOf(RoutingDecision.Triage.class);
        var answer = RoutingAnswer.of(decided.orElseThrow());
        assertThat(answer.unresolved()).containsExactly("repeated-after-the-end");
        assertThat(RepeatDecider.isDecidedAsCopy(answer)).isTrue();
        assertThat(RepeatDecider.closesAs(answer)).isNull();
    }

    @Test
    void a_first_that_was_not_handled_replaces_nothing() {
        assertThat(decider.decide(link(now(Stage.NOT_HANDLED, RECEPTION)), complaint(OTHER)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"false, true", "true, false"})
    void nor_does_one_that_could_not_be_handled_or_is_of_another_type(boolean eligible, boolean sameType) {
        var now = now(Stage.IN_WORK, COMPETENT);
        var link = new Link(new CaseId("a".repeat(32)), Instant.EPOCH, RECEPTION, 1, eligible, sameType, now, null);

        assertThat(decider.decide(link, complaint(OTHER))).isEmpty();
    }

    @Test
    void who_was_found_by_name_is_told_so_that_somebody_can_object() {
        var now = now(Stage.IN_WORK, COMPETENT);
        var link = new Link(new CaseId("a".repeat(32)), Instant.EPOCH, RECEPTION, 1, true, true, now, true);

        assertThat(filed(link, complaint(OTHER))).contains("REPEATED-BY-NAME");
    }

    @Test
    void a_copy_by_name_that_comes_before_its_first_is_decided_finds_it_in_work() {
        var link = new Link(new CaseId("a".repeat(32)), Instant.EPOCH, RECEPTION, 1, true, true, null, true);

        var now = Repeat.of(link, complaint(OTHER), "f-1").now();

        assertThat(now).isEqualTo(FirstNow.undecided(RECEPTION));
        assertThat(now.stage()).isEqualTo(Stage.IN_WORK);
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "COMPLAINT, 19-btcd, URGE",
        "COMPLAINT, 19-so-xay-dung, FILE",
        "DENUNCIATION, 19-btcd, FILE",
        "MIXED, 19-btcd, FILE"
    })
    void the_body_above_urges_one_that_is_late(String type, String at, Outcome outcome) {
        var late = new FirstNow(COMPETENT, Stage.IN_WORK, true, null);

        var decided = decider.decide(link(late), matter(type, at, COMPETENT)).orElseThrow();

        assertThat(RoutingAnswer.of(decided).outcome()).isEqualTo(outcome.name());
        assertThat(RepeatDecider.closesAs(RoutingAnswer.of(decided))).isEqualTo("DUPLICATE");
    }

    private Optional<String> filed(Link link, Matter matter) {
        return decider.decide(link, matter)
                .map(RoutingDecision.Routed.class::cast)
                .filter(routed -> routed.outcome() == Outcome.FILE
                        && routed.competentBody().equals(matter.receivingBody()))
                .map(routed -> routed.reasons().getFirst().ruleId());
    }

    private static Link link(@Nullable FirstNow now) {
        return new Link(new CaseId("a".repeat(32)), Instant.EPOCH, RECEPTION, 1, true, true, now, null);
    }

    private static FirstNow now(Stage stage, String heldBy) {
        return new FirstNow(heldBy, stage, false, null);
    }

    private static FirstNow guidedTo(String body) {
        return new FirstNow(RECEPTION, Stage.GUIDED, false, body);
    }

    private static Matter complaint(String at) {
        return matter("COMPLAINT", at, COMPETENT);
    }

    private static Matter matter(String type, String at, @Nullable String respondent) {
        boolean complaint = type.equals("COMPLAINT");
        return new Matter(
                type,
                at,
                Instant.parse("2026-06-22T02:00:00Z"),
                "LAND_HOUSING",
                respondent,
                "HEAD",
                complaint ? "ADMINISTRATIVE_DECISION" : null,
                complaint ? 1 : null,
                "INDIVIDUAL",
                List.of());
    }
}
