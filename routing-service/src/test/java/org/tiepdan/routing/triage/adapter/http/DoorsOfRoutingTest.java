package org.tiepdan.routing.triage.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.routing.feed.adapter.http.FeedsInMemory;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.adapter.Background;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.command.StoredResult;
import org.tiepdan.routing.triage.adapter.repeats.held.KnownPetitions;
import org.tiepdan.servicekit.openapi.ApiDocumentController;
import org.tiepdan.servicekit.testkit.access.PolicyWalk;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Answer;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Places;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Subject;
import tools.jackson.databind.node.ObjectNode;

/** Every operation of the service, for every role of several bodies and for anonymous callers. */
@ContextConfiguration(classes = DoorsOfRoutingTest.Rest.class)
@TestPropertySource(properties = {"tries.per-minute=1000", "tries.per-hour=1000"})
class DoorsOfRoutingTest extends DeskScenario {
    private static final Places PLACES = new Places("19-05443", "19-ubnd", "19-01840");
    private static final String COMMAND = "c-1";
    private static final Set<String> LISTS = Set.of("/api/v1/triage", "/api/v1/triage/otherwise");

    @ComponentScan({
        "org.tiepdan.routing.directory.adapter",
        "org.tiepdan.routing.jurisdiction.adapter",
        "org.tiepdan.routing.triage.adapter.http.anew",
        "org.tiepdan.routing.triage.adapter.http.seen"
    })
    @Import({ApiDocumentController.class, FeedsInMemory.class})
    static class Rest {
        @Bean
        KnownPetitions known() {
            return new SeenScenario.FakeKnown();
        }
    }

    @Autowired
    private AtomicReference<Policy> policy;

    private final PolicyWalk walk = new PolicyWalk("routing-service", PLACES, this::asked);

    @BeforeEach
    void petitionsWait() {
        for (var subject : List.of(Subject.COMPLAINT, Subject.DENUNCIATION)) {
            var id = new CaseId(subject.id());
            desk.petitions.put(id, waiting(subject.name()));
            desk.results.put(
                    Desk.resultKey(id, COMMAND),
                    StoredResult.done(COMMAND, "q", EventJson.MAPPER.createObjectNode(), PLACES.own()));
        }
    }

    @Test
    void areOpenToWhomTheTableSaysAndToNobodyElse() {
        assertThat(walk.faults()).isEmpty();
    }

    @Test
    void standNotOtherwiseUnnoticed() {
        assertThat(walk.changesTried()).isGreaterThanOrEqualTo(20);
        assertThat(walk.unnoticed(policy::set)).isEmpty();
    }

    private Answer asked(Operation operation, Subject subject, Caller caller) {
        signInAs(caller);
        var path = operation
                .path()
                .replace("{id}", subject.id())
                .replace("{commandId}", COMMAND)
                .replace("{body}", PLACES.own())
                .replace("{day}", "2026-08-18");
        var asking =
                http.method(HttpMethod.valueOf(operation.method())).uri(path).headers(this::signIn);
        if (operation.method().equals("POST")) {
            asking.contentType(MediaType.APPLICATION_JSON).body(request(path));
        }
        var answer = asking.exchange().expectBody(byte[].class).returnResult();
        var text = new String(Objects.requireNonNullElse(answer.getResponseBody(), new byte[0]), UTF_8);
        boolean isListWithoutIt =
                LISTS.contains(path) && answer.getStatus().is2xxSuccessful() && !text.contains(subject.id());
        return isListWithoutIt
                ? Answer.NOT_SHOWN
                : new Answer(answer.getStatus().value(), text);
    }

    private static String request(String path) {
        if (path.endsWith("/duplicates/preview")) {
            return ((ObjectNode) example("duplicates-request"))
                    .put("receivingBody", PLACES.own())
                    .put("signature", SeenScenario.signature(1))
                    .toString();
        }
        if (path.endsWith("/preview")) {
            return example("preview-request").toString();
        }
        if (path.endsWith("/split")) {
            return "{\"by\": \"19-05443\", \"reason\": \"SEVERAL-MATTERS\","
                    + " \"matters\": [{\"type\": \"COMPLAINT\"}, {\"type\": \"DENUNCIATION\"}]}";
        }
        if (path.endsWith("/unlink")) {
            return "{\"by\": \"19-05443\", \"reason\": \"OTHER-MATTER\"}";
        }
        if (path.endsWith("/facts")) {
            return "{\"by\": \"19-05443\", \"reason\": \"READ-IN-THE-PETITION\", \"field\": \"LAND_HOUSING\"}";
        }
        if (path.endsWith("/overturn")) {
            return "{\"by\": \"19-05443\", \"reason\": \"WRONG_CONTENT\"}";
        }
        return path.endsWith("/decision")
                ? "{\"by\": \"19-05443\", \"outcome\": \"FILE\", \"reason\": \"NOT-ELIGIBLE\"}"
                : "{\"by\": \"19-05443\", \"reason\": \"NOT-COMPETENT\"}";
    }

    static DecidedPetition waiting(String type) {
        boolean complaint = type.equals(Subject.COMPLAINT.name());
        var facts = new PetitionFacts(
                type,
                complaint ? 1 : null,
                "POST",
                PLACES.own(),
                Instant.parse("2026-08-17T02:15:00Z"),
                "Đơn",
                null,
                null,
                new Respondent(PLACES.beside(), "HEAD", List.of(PolicyWalk.NAMED)),
                1,
                2026,
                complaint ? new PetitionFacts.Contested("ADMINISTRATIVE_DECISION", null) : null);
        var triage = new RoutingAnswer("TRIAGE", null, null, List.of(), List.of(), "vn", List.of("type"), null, null);
        // The current rules decide it, so it is in the list.
        return DecidedPetition.first("e-1", "e-1", "q1", facts, triage, NOW)
                .with(new Background("INDIVIDUAL", null, null, null, null, null, null));
    }
}
