package org.tiepdan.routing.feed.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.routing.adapter.TopologyScenario.NOW;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.routing.adapter.TopologyScenario;

class FeedsTopologyTest extends FeedsScenario {
    @Test
    void copiesADecisionToBothBodiesWithTheSameKeyBytesAndHeadersAndItsNumber() {
        var routed = ContractSamples.record("petition.routed.v1");
        service.send(Topics.ROUTING_EVENTS, routed.key(), routed.value(), routed.headers());

        for (var feed : List.of(RECEIVER, COMPETENT)) {
            var copies = service.written(feed);
            assertThat(copies).hasSize(1);
            var copy = copies.getFirst();
            assertThat(copy.key()).isEqualTo(routed.key());
            assertThat(copy.value()).isEqualTo(routed.value());
            assertThat(EventRecords.envelope(copy.headers(), copy.key()))
                    .isEqualTo(EventRecords.envelope(routed.headers(), routed.key()));
            var names = new ArrayList<>(TopologyScenario.headerNames(routed.headers()));
            names.addAll(List.of("ce_feedsequence", "ce_feedtime"));
            assertThat(TopologyScenario.headerNames(copy.headers()))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(names);
            assertThat(copy.getRecordTime()).isEqualTo(NOW);
        }
    }

    @Test
    void givesTheSameFeedsWhicheverLogIsReadFirst() {
        routing("petition.routed.v1", sample("petition.routed.v1"));
        tracking("case.opened.v1", sample("case.opened.v1"));
        tracking("case.accepted.v1", sample("case.accepted.v1"));
        assertThat(types(RECEIVER)).containsExactly("petition.routed.v1", "case.opened.v1", "case.accepted.v1");
        assertThat(types(COMPETENT)).containsExactly("petition.routed.v1", "case.opened.v1", "case.accepted.v1");

        service.close();
        service = start();
        tracking("case.opened.v1", sample("case.opened.v1"));
        tracking("case.accepted.v1", sample("case.accepted.v1"));
        routing("petition.routed.v1", sample("petition.routed.v1"));
        assertThat(types(RECEIVER))
                .containsExactlyInAnyOrder("petition.routed.v1", "case.opened.v1", "case.accepted.v1");
        assertThat(types(COMPETENT))
                .containsExactlyInAnyOrder("petition.routed.v1", "case.opened.v1", "case.accepted.v1");
    }

    @Test
    void followsACaseThatIsHandedOver() {
        tracking("case.opened.v1", sample("case.opened.v1"));
        tracking("case.transferred.v1", sample("case.transferred.v1"));
        restart();
        tracking("case.accepted.v1", sample("case.accepted.v1"));
        tracking("deadline.missed.v1", sample("deadline.missed.v1"));

        assertThat(types(PROVINCE)).containsExactly("case.accepted.v1", "deadline.missed.v1");
        assertThat(types(COMPETENT)).containsExactly("deadline.missed.v1");
        assertThat(types(RECEIVER)).containsExactly("case.accepted.v1", "deadline.missed.v1");
    }

    @Test
    void keepsWhereACaseIsWhenADecisionIsReadLate() {
        tracking("case.opened.v1", sample("case.opened.v1"));
        tracking("case.transferred.v1", sample("case.transferred.v1"));
        routing("petition.routed.v1", sample("petition.routed.v1"));
        tracking("case.accepted.v1", sample("case.accepted.v1"));

        assertThat(types(PROVINCE)).containsExactly("case.transferred.v1", "case.accepted.v1");
        assertThat(types(COMPETENT)).doesNotContain("case.accepted.v1");
    }

    @Test
    void givesNoCopyToTheBodyThatACitizenWasOnlyGuidedTo() {
        routing("petition.routed.v1", sample("petition.routed.v1").put("outcome", "GUIDE"));
        tracking("case.opened.v1", sample("case.opened.v1").put("outcome", "GUIDE"));
        tracking("case.closed.v1", sample("case.closed.v1").put("closedAs", "GUIDED"));

        assertThat(types(RECEIVER)).containsExactly("petition.routed.v1", "case.opened.v1", "case.closed.v1");
        assertThat(types(COMPETENT)).isEmpty();
    }

    @Test
    void placesACaseThatTriageDecided() {
        routing("petition.triage-requested.v1", sample("petition.triage-requested.v1"));
        var inTriage = sample("case.opened.v1").put("state", "IN_TRIAGE");
        inTriage.remove("competentBody");
        inTriage.remove("outcome");
        tracking("case.opened.v1", inTriage);
        tracking(
                "case.routed.v1",
                sample("case.routed.v1").put("competentBody", "19-ubnd").put("outcome", "TRANSFER"));
        tracking("case.accepted.v1", sample("case.accepted.v1"));

        assertThat(types(RECEIVER)).hasSize(4);
        assertThat(types(PROVINCE)).containsExactly("case.routed.v1", "case.accepted.v1");
    }

    @Test
    void passesOnAStepOfALaterVersion() {
        tracking("case.opened.v1", sample("case.opened.v1"));
        tracking("case.reopened.v2", sample("case.accepted.v1"));

        assertThat(types(COMPETENT)).contains("case.reopened.v2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case.accepted.v1",
                "case.answered.v1",
                "case.closed.v1",
                "case.decided.v1",
                "case.refused.v1",
                "case.withdrawn.v1",
                "command.rejected.v1",
                "deadline.cancelled.v1",
                "deadline.met.v1",
                "deadline.missed.v1",
                "deadline.set.v1"
            })
    void passesOnEveryStepOfTheContractToBothBodiesOnce(String type) {
        tracking("case.opened.v1", sample("case.opened.v1"));
        tracking(type, sample(type));

        assertThat(types(RECEIVER)).containsExactly("case.opened.v1", type);
        assertThat(types(COMPETENT)).containsExactly("case.opened.v1", type);
        assertThat(service.deadLetters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"petitioner", "nobody"})
    void passesOnALimitThatNoBodyOwes(String owner) {
        tracking("case.opened.v1", sample("case.opened.v1"));
        tracking("deadline.set.v1", sample("deadline.set.v1").put("owedBy", owner));

        assertThat(types(RECEIVER)).containsExactly("case.opened.v1", "deadline.set.v1");
        assertThat(types(COMPETENT)).containsExactly("case.opened.v1", "deadline.set.v1");
        assertThat(service.deadLetters()).isEmpty();
    }

    @Test
    void skipsAndCountsWhatIsForNoFeed() {
        routing("petition.opened.v1", sample("case.accepted.v1"));
        routing("petition.received.v1", sample("petition.received.v1"));

        assertThat(service.count("events.skipped", "type", "petition.opened.v1"))
                .isEqualTo(1);
        assertThat(service.count("events.skipped", "type", "unknown")).isEqualTo(1);
        assertThat(service.deadLetters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"receivingBody", "competentBody"})
    void setsADecisionAsideWholeWhenItNamesABodyWithoutAFeed(String member) {
        var routed = sample("petition.routed.v1").put(member, "19-99999");
        routing("petition.routed.v1", routed);

        assertThat(types(RECEIVER)).isEmpty();
        assertThat(types(COMPETENT)).isEmpty();
        assertThat(service.deadLetters())
                .singleElement()
                .extracting(TestRecord::value)
                .isEqualTo(EventJson.MAPPER.writeValueAsBytes(routed));
        assertThat(service.count("dead.letters", "service", "routing")).isEqualTo(1);
    }

    @Test
    void setsUnreadableRecordsAsideWithTheirRawBytesAndGoesOn() {
        byte[] noise = {(byte) 0xff, 0, (byte) 0xc3, 0x28, 7};
        service.send(Topics.TRACKING_EVENTS, noise, noise, new RecordHeaders());
        service.send(Topics.ROUTING_EVENTS, noise, noise, new RecordHeaders());
        tracking("case.accepted.v1", sample("case.accepted.v1"));
        tracking("case.opened.v1", sample("case.opened.v1"));

        var dead = service.deadLetters();
        assertThat(dead).hasSize(3);
        assertThat(dead.getFirst().key()).isEqualTo(noise);
        assertThat(dead.getFirst().value()).isEqualTo(noise);
        assertThat(types(RECEIVER)).containsExactly("case.opened.v1");
    }
}
