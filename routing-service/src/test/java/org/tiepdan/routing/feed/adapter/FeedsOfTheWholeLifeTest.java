package org.tiepdan.routing.feed.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.Topics;
import tools.jackson.databind.node.ObjectNode;

/** Taking over, succession and correction in the feeds, with events as tracking writes them. */
class FeedsOfTheWholeLifeTest extends FeedsScenario {
    @Test
    void aSuperiorThatTakesOverGetsTheCaseAndTheOneThatHadItSeesThatLast() {
        opened();

        tracking("case.taken-over.v1", sample("case.taken-over.v1"));
        tracking("case.urged.v1", sample("case.urged.v1"));

        assertThat(types(COMPETENT)).containsExactly("case.taken-over.v1");
        assertThat(types(PROVINCE)).containsExactly("case.taken-over.v1", "case.urged.v1");
    }

    @Test
    void aSuccessorGetsTheCaseFromTheDayOnWhichItActs() {
        opened();

        tracking(
                "case.succeeded.v1",
                sample("case.succeeded.v1").put("from", "19-05443").put("to", "19-05860"));
        tracking("case.accepted.v1", sample("case.accepted.v1"));

        assertThat(types(COMPETENT)).containsExactly("case.succeeded.v1");
        assertThat(types(Topics.feed("19-05860"))).containsExactly("case.succeeded.v1", "case.accepted.v1");
    }

    @Test
    void anObjectionReachesTheSuperiorThatDecides() {
        opened();

        tracking("case.objected.v1", sample("case.objected.v1").put("decider", "19-ubnd"));

        assertThat(types(PROVINCE)).containsExactly("case.objected.v1");
        assertThat(types(COMPETENT)).containsExactly("case.objected.v1");
    }

    @Test
    void aTransferFromAboveReachesWhoHadTheCaseAndWhoHasIt() {
        opened();
        types(COMPETENT);
        tracking(
                "case.transferred.v1",
                sample("case.transferred.v1").put("by", "thu-tuong").put("to", "19-ubnd"));
        tracking("case.accepted.v1", sample("case.accepted.v1").put("by", "19-ubnd"));

        assertThat(types(COMPETENT)).containsExactly("case.transferred.v1");
        assertThat(types(PROVINCE)).containsExactly("case.transferred.v1", "case.accepted.v1");
    }

    @Test
    void aCorrectionReachesBothWhenItGivesTheCaseBack() {
        opened();
        tracking("case.transferred.v1", sample("case.transferred.v1").put("to", "19-ubnd"));
        types(COMPETENT);

        tracking("case.corrected.v1", sample("case.corrected.v1").put("competentBody", "19-05443"));

        assertThat(types(COMPETENT)).containsExactly("case.corrected.v1");
        assertThat(types(PROVINCE)).containsExactly("case.transferred.v1", "case.corrected.v1");
    }

    @Test
    void aStepAgainstALateBodyReachesTheOneThatCanActAndNoOther() {
        opened();

        tracking("case.escalated.v1", sample("case.escalated.v1").put("to", "19-ubnd"));

        assertThat(types(PROVINCE)).containsExactly("case.escalated.v1");
        assertThat(types(COMPETENT)).isEmpty();
        assertThat(types(RECEIVER)).isEmpty();
    }

    @Test
    void theEndOfAMissReachesTheBodiesOfTheCase() {
        opened();

        tracking("deadline.ended-late.v1", sample("deadline.ended-late.v1"));

        assertThat(types(COMPETENT)).containsExactly("deadline.ended-late.v1");
        assertThat(types(RECEIVER)).containsExactly("deadline.ended-late.v1");
    }

    /** A further denunciation may be of the body that has the first case. */
    @Test
    void theFurtherCaseIsNamedToTheBodyThatRecordedItAndToNoOther() {
        opened();

        tracking("case.lodged-again.v1", sample("case.lodged-again.v1").put("by", "19-btcd"));

        assertThat(only(RECEIVER)).isEqualTo(sample("case.lodged-again.v1").put("by", "19-btcd"));
        assertThat(only(COMPETENT).propertyNames()).containsExactly("by", "officer", "on");
    }

    @Test
    void aCorrectionThatRecordsTheFurtherCaseNamesItNoMoreWidely() {
        opened();
        var correction = sample("case.corrected.v1").put("by", "19-btcd");
        correction
                .putObject("corrected")
                .put("act", "lodging")
                .put("on", "2026-07-06")
                .put("further", "1a".repeat(16));

        tracking("case.corrected.v1", correction);

        assertThat(only(RECEIVER)).isEqualTo(correction);
        ((ObjectNode) correction.get("corrected")).remove("further");
        assertThat(only(COMPETENT)).isEqualTo(correction);
    }

    /** What was registered instead may be a denunciation of a body of the first case. */
    @Test
    void thePetitionRegisteredInsteadIsNamedToTheBodyThatRecordedItAndToNoOther() {
        opened();
        var correction = sample("case.corrected.v1").put("by", "19-btcd").put("registeredAs", "1a".repeat(16));
        var voided =
                sample("petition.registration-voided.v1").put("by", "19-ubnd").put("registeredAs", "1a".repeat(16));

        tracking("case.corrected.v1", correction);
        assertThat(only(RECEIVER)).isEqualTo(correction);
        correction.remove("registeredAs");
        assertThat(only(COMPETENT)).isEqualTo(correction);

        routing("petition.registration-voided.v1", voided);
        voided.remove("registeredAs");
        assertThat(only(RECEIVER)).isEqualTo(voided);
    }

    @Test
    void everyOtherEventIsInTheFeedAsTrackingWroteIt() {
        opened();
        var correction = EventJson.MAPPER.writeValueAsBytes(sample("case.corrected.v1"));

        tracking("case.corrected.v1", sample("case.corrected.v1"));

        assertThat(service.written(COMPETENT))
                .singleElement()
                .satisfies(copy -> assertThat(copy.value()).isEqualTo(correction));
    }

    private void opened() {
        tracking("case.opened.v1", sample("case.opened.v1"));
        types(COMPETENT);
        types(RECEIVER);
    }
}
