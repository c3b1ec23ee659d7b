package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.ContextConfiguration;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.routing.adapter.HttpScenario;
import org.tiepdan.routing.adapter.TopologyScenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The preview of a petition gives the decision that its registration leads to, for the petitions of the sample year and for variants of
 * them.
 */
@WebMvcTest
@ContextConfiguration(classes = PreviewedDecisionsTest.Rest.class)
class PreviewedDecisionsTest extends HttpScenario {
    private static final Path YEAR = Path.of("../samples/petitions.ndjson");
    private static final String PREVIEW = "/api/v1/routing/preview";

    @ComponentScan("org.tiepdan.routing.jurisdiction.adapter")
    static class Rest {}

    @Test
    void thePreviewOfAPetitionIsItsDecision() throws IOException {
        signInAs(Role.CLERK, "19-btcd");
        var petitions = petitions();
        assertThat(petitions).hasSizeGreaterThan(500);
        try (var service = DecisionsScenario.start()) {
            for (int i = 0; i < petitions.size(); i++) {
                var said = said(body(post(PREVIEW, null, petitions.get(i))));

                var decided = decided(service, i, recorded(petitions.get(i)));

                assertThat(said).as("%s", petitions.get(i)).isEqualTo(decided);
            }
        }
    }

    /** Every fifth has a value that no list contains, and every seventh a rare one. */
    private static List<ObjectNode> petitions() throws IOException {
        var lines = Files.readAllLines(YEAR).stream()
                .map(line -> (ObjectNode) EventJson.MAPPER.readTree(line))
                .filter(petition -> !moment(petition).isAfter(NOW))
                .toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> changed(i, lines.get(i)))
                .toList();
    }

    private static ObjectNode changed(int number, ObjectNode petition) {
        petition.remove("idempotencyKey");
        var respondent = petition.withObject("respondent");
        if (number % 5 == 0) {
            respondent.put("body", "khong-co-trong-danh-muc").put("role", "HEAD");
            petition.put("fieldBody", "khong-co-trong-danh-muc");
        }
        if (number % 7 == 0 && petition.get("type").asString().equals("DENUNCIATION")) {
            respondent.put("moved", "OTHER").put("formerBody", "19-so-y-te").put("formerRole", "OFFICIAL");
            petition.putArray("alsoSentTo").add("19-ubnd").add("bao-chi-khong-ten");
        }
        if (number % 11 == 0) {
            petition.put("signed", false);
        }
        if (respondent.isEmpty()) {
            petition.remove("respondent");
        }
        return petition;
    }

    /** As intake records it: values that no list contains are omitted, and such a respondent is omitted altogether. */
    private static ObjectNode recorded(ObjectNode petition) {
        var event = petition.deepCopy();
        event.remove(List.of("petitioner", "content"));
        var petitioner = petition.get("petitioner");
        event.set("petitionerKind", petitioner.get("kind"));
        event.set("signatories", petitioner.get("signatories"));
        event.set("mandated", petitioner.get("mandated"));
        if (!isListed(petition.at("/respondent/body"))) {
            event.remove("respondent");
        }
        if (!isListed(petition.path("fieldBody"))) {
            event.remove("fieldBody");
        }
        var findings = new TreeSet<String>();
        petition.path("findings").forEach(finding -> findings.add(finding.asString()));
        if (petition.path("signed").asString("").equals("false")) {
            findings.add("UNSIGNED");
        }
        var found = event.putArray("findings");
        findings.forEach(found::add);
        event.put("receivedAt", moment(petition).toString());
        return event;
    }

    /** Moments of the sample year are written with the offset of Viet Nam. */
    private static Instant moment(ObjectNode petition) {
        return OffsetDateTime.parse(petition.get("receivedAt").asString()).toInstant();
    }

    private static boolean isListed(JsonNode code) {
        return LAW.bodies().find(code.asString("")).isPresent();
    }

    /** The decision in a common form. */
    private record Decision(String outcome, String competentBody, List<String> candidates, List<String> rules) {}

    private static Decision said(JsonNode answer) {
        return new Decision(
                answer.path("outcome").asString("TRIAGE"),
                answer.path("competentBody").asString(""),
                answer.path("candidates").valueStream().map(JsonNode::asString).toList(),
                answer.path("reasons").findValuesAsString("ruleId"));
    }

    private static Decision decided(TopologyScenario service, int number, ObjectNode event) {
        var id = new CaseId("%032x".formatted(number + 1));
        event.put("requestDigest", "q-" + number);
        var eventId = Envelope.idOf(id.value(), DecisionsScenario.RECEIVED, "q-" + number);
        service.send(
                Topics.PETITION_EVENTS,
                EventRecords.key(id),
                EventJson.MAPPER.writeValueAsBytes(event),
                EventRecords.headers(new Envelope(
                        eventId, DecisionsScenario.RECEIVED, URI.create("/intake-service"), id, NOW, eventId, null)));
        var written = service.written(Topics.ROUTING_EVENTS);
        assertThat(written).hasSize(1);
        return said(EventJson.MAPPER.readTree(written.getFirst().value()));
    }
}
