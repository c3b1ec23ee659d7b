package org.tiepdan.reporting.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.SettlementResult;
import org.tiepdan.reporting.testkit.Events;
import tools.jackson.databind.node.ObjectNode;

/** The figures that a decision results in, and the period in which they were known. */
class DecisionResultTest {
    private static final CaseId CASE = Events.caseId(8);
    private static final String RESULT = """
            {"forState": {"moneyMillion": 120.5}, "returned": {"individuals": {"landM2": 1000, "count": 1}},
             "discipline": {"people": 2, "officials": 1}}""";

    private final Events events = new Events();

    @Test
    void isOfTheDecision() {
        decided(decision -> decision.set("result", EventJson.MAPPER.readTree(RESULT)));

        var result = SettlementResult.parse(String.valueOf(results().getFirst().code()));
        assertThat(result.stateMoney()).isEqualByComparingTo("120.5");
        assertThat(result.stateLand()).isZero();
        assertThat(result.individualLand()).isEqualByComparingTo(BigDecimal.valueOf(1000));
        assertThat(result.individuals()).isOne();
        assertThat(result.organisations()).isZero();
        assertThat(result.disciplinedPeople()).isEqualTo(2);
        assertThat(result.disciplinedOfficials()).isOne();
        assertThat(result.investigatedMatters()).isZero();
        assertThat(SettlementResult.parse(result.code()).code()).isEqualTo(result.code());
    }

    @Test
    void isNoneWhereNobodySaid() {
        decided(_ -> {});

        assertThat(results()).isEmpty();
    }

    @Test
    void isWhatACorrectionSaysFromThenOn() {
        decided(decision -> decision.set("result", EventJson.MAPPER.readTree(RESULT)));
        corrected(correction -> correction
                .put("state", "DECIDED")
                .put("decidedOn", "2026-07-30")
                .put("settlement", "PARTLY_RIGHT")
                .set("result", EventJson.MAPPER.readTree("{\"discipline\": {\"people\": 3}}")));

        var marks = results();
        assertThat(marks).hasSize(2);
        assertThat(marks.getFirst().knownTo()).isEqualTo(marks.getLast().knownFrom());
        assertThat(marks.getLast().knownTo()).isNull();
        assertThat(SettlementResult.parse(String.valueOf(marks.getLast().code()))
                        .disciplinedPeople())
                .isEqualTo(3);
    }

    @Test
    void isVoidWithTheDecision() {
        decided(decision -> decision.set("result", EventJson.MAPPER.readTree(RESULT)));
        corrected(correction -> correction.put("state", "ACCEPTED"));

        assertThat(results())
                .singleElement()
                .satisfies(mark -> assertThat(mark.knownTo()).isNotNull());
    }

    /** Văn bản phúc đáp nhận được do chuyển đơn. */
    @Test
    void isToldToWhomSentItOn() {
        decided(_ -> {});
        events.write(CASE, "case.notified.v1", notice -> notice.put("of", "RESULT_TO_SENDER"));

        assertThat(tracking().marks())
                .filteredOn(mark -> mark.kind() == Mark.Kind.ACT)
                .extracting(Mark::code)
                .containsExactly("case.notified.v1/RESULT_TO_SENDER");
    }

    private void decided(Consumer<ObjectNode> change) {
        events.open(CASE);
        events.write(CASE, "case.accepted.v1");
        events.write(CASE, "case.decided.v1", change);
    }

    private void corrected(Consumer<ObjectNode> change) {
        events.write(CASE, "case.corrected.v1", correction -> {
            correction.put("act", "decision").remove("corrected");
            change.accept(correction);
        });
    }

    private List<Mark> results() {
        return tracking().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.RESULT)
                .toList();
    }

    private TrackingPart tracking() {
        var document =
                events.facts().stream().reduce(CaseDocument.empty(CASE.value()), CaseDocument::with, (_, last) -> last);
        return Objects.requireNonNull(document.tracking());
    }
}
