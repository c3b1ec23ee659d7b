package org.tiepdan.routing.feed.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.routing.adapter.TopologyScenario.NOW;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Topics;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two offices differ only by denunciations of one body: it reads the same feed, byte for byte, from whatever number.
 */
class FeedsOfTwoOfficesTest extends FeedsScenario {
    private static final String DENOUNCED = "19-05443";
    private static final String UNINVOLVED = Topics.feed("19-01840");
    private static final CaseId RECEIVED_THERE = new CaseId("e".repeat(32));
    private static final CaseId RECEIVED_ELSEWHERE = new CaseId("f".repeat(32));

    /** What each feed got. */
    private record Office(List<String> denounced, List<String> uninvolved, List<String> above) {}

    @Test
    void theDenouncedBodyReadsTheSame() {
        var innocent = life(false);
        stop();
        begin();
        now = NOW;
        var secret = life(true);

        assertThat(secret.denounced()).isEqualTo(innocent.denounced()).hasSizeGreaterThan(4);
        assertThat(secret.denounced().toString()).contains("feed.reconciled");
        assertThat(secret.uninvolved()).isEqualTo(innocent.uninvolved());
        assertThat(secret.above())
                .as("the body above handles them")
                .hasSizeGreaterThan(innocent.above().size() + 8);
    }

    /** One case of the body over two days, with or without others before, between and after its events. */
    private Office life(boolean secret) {
        hidden(secret, "petition.routed.v1", "petition.triage-requested.v1");
        tracking("case.opened.v1", sample("case.opened.v1"));
        hidden(secret, "case.opened.v1", "case.accepted.v1");
        now = now.plus(Duration.ofHours(1));
        tracking("case.accepted.v1", sample("case.accepted.v1"));
        hidden(secret, "deadline.set.v1", "petition.linked.v1", "petition.related.v1", "petition.group-grew.v1");
        tracking("deadline.set.v1", sample("deadline.set.v1").put("owedBy", DENOUNCED));
        now = now.plus(Duration.ofDays(1));
        hidden(secret, "deadline.missed.v1", "case.urged.v1");
        tracking("case.closed.v1", sample("case.closed.v1"));
        hidden(secret, "petition.objected.v1", "petition.conflict-resolved.v1", "case.closed.v1");
        now = now.plus(Duration.ofDays(1));
        service.pass(LOOK);
        return new Office(bytes(Topics.feed(DENOUNCED)), bytes(UNINVOLVED), bytes(PROVINCE));
    }

    /** Two denunciations: the body itself received one, another body received the other. */
    private void hidden(boolean secret, String... types) {
        for (var type : secret ? types : new String[0]) {
            var topic = type.startsWith("petition.") ? Topics.ROUTING_EVENTS : Topics.TRACKING_EVENTS;
            var there = handled(type).put("receivingBody", DENOUNCED);
            there.putObject("conflict").put("body", DENOUNCED).put("handledBy", "19-ubnd");
            send(RECEIVED_THERE, topic, type, there);
            send(RECEIVED_ELSEWHERE, topic, type, handled(type).put("receivingBody", "19-btcd"));
        }
    }

    /** By the body above. */
    private static ObjectNode handled(String type) {
        var event = sample(type).put("type", "DENUNCIATION");
        for (var member : List.of("competentBody", "by", "owedBy", "decider")) {
            if (event.has(member)) {
                event.put(member, "19-ubnd");
            }
        }
        event.putObject("respondent").put("body", DENOUNCED).put("role", "HEAD");
        return event;
    }

    private List<String> bytes(String feed) {
        return service.written(feed).stream().map(FeedsOfTwoOfficesTest::bytes).toList();
    }

    private static String bytes(TestRecord<byte[], byte[]> written) {
        var headers = Arrays.stream(written.headers().toArray())
                .map(header -> header.key() + "=" + new String(header.value(), UTF_8))
                .toList();
        return new String(written.key(), UTF_8) + headers + new String(written.value(), UTF_8);
    }
}
