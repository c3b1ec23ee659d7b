package org.tiepdan.routing.triage.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.nearduplicate.PetitionText;
import org.tiepdan.nearduplicate.Signature;
import org.tiepdan.nearduplicate.SignatureKey;
import org.tiepdan.nearduplicate.Signatures;
import org.tiepdan.routing.duplicate.known.KnownPetition;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.repeats.held.KnownPetitions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The counter searches for earlier petitions, in indexes held in memory. */
@ContextConfiguration(classes = SeenScenario.Rest.class)
@TestPropertySource(properties = {"tries.per-minute=1000", "tries.per-hour=25"})
abstract class SeenScenario extends DeskScenario {
    static final String PREVIEW = "/api/v1/duplicates/preview";
    static final String WORDS = "Tôi không đồng ý với quyết định thu hồi đất của Ủy ban nhân dân phường.";
    static final String PETITIONER = "f-1";
    static final CaseId FIRST = new CaseId("a".repeat(32));
    private static int callers;

    /** The contents of the indexes, in memory, and the questions asked of them. */
    static final class FakeKnown implements KnownPetitions {
        final Map<String, List<KnownPetition>> byPetitioner = new HashMap<>();
        final Map<String, List<KnownPetition>> byPlace = new HashMap<>();
        final List<String> asked = new ArrayList<>();

        @Nullable
        URI petitioners;

        @Override
        public Optional<URI> elsewhereByPetitioner(String fingerprint) {
            return Optional.ofNullable(petitioners);
        }

        @Override
        public Optional<URI> elsewhereByPlace(String block) {
            return Optional.empty();
        }

        @Override
        public List<KnownPetition> byPetitioner(String fingerprint) {
            asked.add(fingerprint);
            return byPetitioner.getOrDefault(fingerprint, List.of());
        }

        @Override
        public List<KnownPetition> byPlace(String block, KnownPetition petition, LocalDate oldest) {
            asked.add(block);
            return byPlace.getOrDefault(block, List.of());
        }
    }

    @ComponentScan("org.tiepdan.routing.triage.adapter.http.seen")
    static class Rest {
        @Bean
        FakeKnown known() {
            return new FakeKnown();
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    @Autowired
    FakeKnown known;

    @BeforeEach
    void nothingIsKnown() {
        known.byPetitioner.clear();
        known.byPlace.clear();
        known.asked.clear();
        known.petitioners = null;
        clerkOf("19-btcd");
    }

    /** A different person each time, so that attempts of different tests do not add up. */
    void clerkOf(String... bodies) {
        callers++;
        signInAs(new Caller("cb-seen-" + callers, Set.of(Role.CLERK), Set.of(bodies)));
    }

    static String signature(int key) {
        var secret = new byte[32];
        secret[0] = (byte) key;
        return Signatures.with(SignatureKey.of(secret), LAW)
                .of(new PetitionText("Khiếu nại", WORDS, "05443", LegalTime.dateOf(NOW)))
                .encoded();
    }

    static ObjectNode question(String type, String body) {
        return EventJson.MAPPER
                .createObjectNode()
                .put("signature", signature(1))
                .put("fingerprint", PETITIONER)
                .put("type", type)
                .put("receivingBody", body)
                .put("receivedAt", "2026-08-19T09:00:00+07:00")
                .set("place", EventJson.MAPPER.createObjectNode().put("commune", "05443"));
    }

    /** It is with 19-05443, which received it. */
    void recorded(String type, @Nullable Respondent respondent) {
        recorded(type, respondent, "ACCEPT", "19-05443");
    }

    /** It was received by 19-05443, which decided so. */
    void recorded(String type, @Nullable Respondent respondent, String outcome, String competentBody) {
        var receivedAt = Instant.parse("2026-08-17T02:15:00Z");
        var facts = new PetitionFacts(
                type, 1, "POST", "19-05443", receivedAt, "Đơn", null, null, respondent, 1, 2026, null);
        var answer = new RoutingAnswer(outcome, competentBody, 1, List.of(), List.of(), "vn", List.of(), null, null);
        desk.petitions.put(FIRST, DecidedPetition.first("e-1", "e-1", "q1", facts, answer, NOW));
        var one = new KnownPetition(
                FIRST,
                FIRST,
                type.equals("DENUNCIATION") ? 1 : 0,
                1,
                receivedAt,
                "19-05443",
                true,
                LegalTime.dateOf(receivedAt),
                Signature.decode(signature(1)),
                0);
        known.byPetitioner.put(PETITIONER, List.of(one));
        known.byPlace.put(type.equals("DENUNCIATION") ? "sc05443" : "oc05443", List.of(one));
    }

    JsonNode candidates(ObjectNode question) {
        var answer = post(PREVIEW, null, question);
        assertThat(answer.getStatus().value()).isEqualTo(200);
        return body(answer).get("candidates");
    }
}
