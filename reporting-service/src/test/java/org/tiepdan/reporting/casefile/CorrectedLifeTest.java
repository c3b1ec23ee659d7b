package org.tiepdan.reporting.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.testkit.Events;

/** A case with a wrong act, in the read model. */
class CorrectedLifeTest {
    private static final CaseId CASE = Events.caseId(8);
    private final Events events = new Events();

    @Test
    void goesBackToWhereItWasWhenAnActIsVoid() {
        accepted();
        events.write(CASE, "case.decided.v1");
        events.write(CASE, "case.closed.v1");
        events.write(
                CASE,
                "case.corrected.v1",
                corrected ->
                        corrected.put("act", "closure").put("state", "ACCEPTED").put("acceptedOn", "2026-07-04"));

        var now = tracking(document());
        assertThat(now.state()).isEqualTo("ACCEPTED");
        assertThat(now.closedAs()).isNull();
        assertThat(now.closedOn()).isNull();
        assertThat(now.decidedOn()).isNull();
        assertThat(now.settlement()).isNull();
        assertThat(now.acceptedOn()).isEqualTo("2026-07-04");
        assertThat(now.voided()).containsExactly("1d9e0b7c-6a5f-3e21-b0c4-55aa0f3f2e90");
        assertThat(document().isOpen()).isTrue();
        assertThat(document().timeline()).extracting(Happening::type).contains("case.closed.v1", "case.corrected.v1");
    }

    @Test
    void keepsWhenItsDecisionTookEffectAndWhyItIsComplex() {
        accepted();
        events.write(CASE, "case.found-complex.v1");
        events.write(CASE, "case.effective.v1");

        assertThat(tracking(document()).complexity()).containsExactly("SEVERAL_PLACES");
        assertThat(tracking(document()).effectiveOn()).isEqualTo(LocalDate.of(2026, 8, 31));
    }

    @Test
    void hasNoEffectAnyMoreWhenThatWasNone() {
        accepted();
        events.write(CASE, "case.effective.v1");
        events.write(CASE, "case.effect-voided.v1");

        assertThat(tracking(document()).effectiveOn()).isNull();
    }

    @Test
    void waitsForTheSameBodySinceTheSameDayWhenItIsInTriageAgain() {
        events.write(CASE, "petition.received.v1");
        events.open(CASE);
        events.write(CASE, "case.corrected.v1", corrected -> {
            corrected.remove("competentBody");
            corrected
                    .put("act", "withdrawal")
                    .put("state", "IN_TRIAGE")
                    .put("triageSince", "2026-07-03")
                    .put("decider", "thu-tuong")
                    .putArray("complexity");
        });

        assertThat(document().triageSince()).isEqualTo("2026-07-03");
        assertThat(document().parties().handlers()).contains("thu-tuong");
    }

    @Test
    void isSuspendedAndComplexAsTheCorrectionSays() {
        accepted();
        events.write(CASE, "case.found-complex.v1");
        events.write(
                CASE,
                "case.corrected.v1",
                corrected -> corrected
                        .put("state", "SUSPENDED")
                        .put("suspendedOn", "2026-07-05")
                        .putArray("complexity"));

        assertThat(tracking(document()).suspendedOn()).isEqualTo("2026-07-05");
        assertThat(tracking(document()).complexity()).isEmpty();
    }

    @Test
    void saysWhatWasRegisteredInItsPlace() {
        accepted();
        events.write(
                CASE,
                "case.corrected.v1",
                corrected -> corrected.put("act", "registration").put("registeredAs", "f".repeat(32)));

        assertThat(tracking(document()).registeredAs()).isEqualTo("f".repeat(32));
    }

    private void accepted() {
        events.open(CASE);
        events.write(CASE, "case.accepted.v1");
    }

    private static TrackingPart tracking(CaseDocument document) {
        return Objects.requireNonNull(document.tracking());
    }

    private CaseDocument document() {
        return events.facts().stream().reduce(CaseDocument.empty(CASE.value()), CaseDocument::with, (_, last) -> last);
    }
}
