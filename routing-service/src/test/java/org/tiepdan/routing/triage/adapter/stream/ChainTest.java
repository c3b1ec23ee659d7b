package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.eventing.chain.RecordDigest;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;

/** Every event of a petition follows the previous one, whether the rules, an officer or a conflict caused it. */
class ChainTest extends DecisionsScenario {
    private static final String TRANSFER = """
            {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-19", "outcome": "TRANSFER", "competentBody": "19-05443",
             "instance": 1, "reason": "FACTS-COMPLETED", "requestDigest": "q-a"}""";
    private static final String OBJECT = """
            {"by": "19-05443", "officer": "cb-11", "on": "2026-08-20", "reason": "NOT-COMPETENT",
             "proposedBody": "19-so-nong-nghiep-moi-truong", "requestDigest": "q-c"}""";

    @Test
    void chainsWhatRulesOfficersAndConflictsLeadTo() {
        var incomplete = petition();
        incomplete.remove("instance");
        receive(incomplete);
        receive(petition().put("requestDigest", "another"));
        command("k1", CommandRecord.DECIDE, TRANSFER);
        command("k2", CommandRecord.OBJECT, OBJECT);

        assertChained(service.written(Topics.ROUTING_EVENTS), 5);
    }

    @Test
    void goesOnAfterARestart() {
        receive(petition());
        var written = new ArrayList<>(service.written(Topics.ROUTING_EVENTS));

        restart();
        command("k1", CommandRecord.OBJECT, OBJECT);
        written.addAll(service.written(Topics.ROUTING_EVENTS));

        assertChained(written, 3);
    }

    private static void assertChained(List<TestRecord<byte[], byte[]>> events, int count) {
        assertThat(events).hasSize(count);
        var link = ChainLink.NONE;
        for (var event : events) {
            assertThat(ChainLink.followedBy(event.headers())).isEqualTo(link);
            link = new ChainLink(
                    link.index() + 1, ChainLink.text(RecordDigest.of(event.key(), event.value(), event.headers())));
        }
    }
}
