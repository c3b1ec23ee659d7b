package org.tiepdan.routing.triage.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import org.junit.jupiter.api.Test;
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
import org.tiepdan.routing.duplicate.KnownPetition;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.repeats.held.KnownPetitions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the counter is told of a petition that says the same, before it registers another. */
@ContextConfiguration(classes = SeenBeforeTest.Rest.class)
@TestPropertySource(properties = {"tries.per-minute=1000", "tries.per-hour=25"})
class SeenBeforeTest extends DeskScenario {
    private static final String PREVIEW = "/api/v1/duplicates/preview";
    private static final String WORDS = "Tôi không đồng ý với quyết định thu hồi đất của Ủy ban nhân dân phường.";
    private static final String PETITIONER = "f-1";
    private static final CaseId FIRST = new CaseId("a".repeat(32));
    private static int callers;

    /** What the indexes know, held in memory, and what was asked of them. */
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
    private FakeKnown known;

    @BeforeEach
    void nothingIsKnown() {
        known.byPetitioner.clear();
        known.byPlace.clear();
        known.asked.clear();
        known.petitioners = null;
        clerkOf("19-btcd");
    }

    /** Each another one, so that tries of tests do not add up. */
    private void clerkOf(String... bodies) {
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

    private static ObjectNode question(String type, String body) {
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
    private void recorded(String type, @Nullable Respondent respondent) {
        var receivedAt = Instant.parse("2026-08-17T02:15:00Z");
        var facts = new PetitionFacts(
                type, 1, "POST", "19-05443", receivedAt, "Đơn", null, null, respondent, 1, 2026, null);
        var answer = new RoutingAnswer("ACCEPT", "19-05443", 1, List.of(), List.of(), "vn", List.of(), null, null);
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
                Signature.decode(signature(1)));
        known.byPetitioner.put(PETITIONER, List.of(one));
        known.byPlace.put(type.equals("DENUNCIATION") ? "sc05443" : "oc05443", List.of(one));
    }

    private JsonNode candidates(ObjectNode question) {
        var answer = post(PREVIEW, null, question);
        assertThat(answer.getStatus().value()).isEqualTo(200);
        return body(answer).get("candidates");
    }

    @Test
    void ofACaseOfAnotherBodyItIsToldWhereItIsAndSinceWhen() {
        recorded("COMPLAINT", null);

        var told = candidates(question("COMPLAINT", "19-btcd"));

        assertThat(told).hasSize(1);
        assertThat(told.at("/0/relation").asString()).isEqualTo("LINKED");
        assertThat(told.at("/0/score").asDouble()).isEqualTo(1.0);
        assertThat(told.at("/0/heldBy").asString()).isEqualTo("19-05443");
        assertThat(told.at("/0/receivedOn").asString()).isEqualTo("2026-08-17");
        assertThat(told.at("/0/whatVi").asString()).contains("phường Phan Đình Phùng", "17/08/2026");
        assertThat(told.get(0).has("caseId")).isFalse();
        assertThat(looks).isEmpty();
    }

    @Test
    void ofACaseThatTheCallerMaySeeItIsToldWhichOne() {
        recorded("COMPLAINT", null);
        clerkOf("19-05443");

        assertThat(candidates(question("COMPLAINT", "19-05443")).at("/0/caseId").asString())
                .isEqualTo(FIRST.value());
    }

    @Test
    void ofOneBySomebodyElseItIsToldThatItIsSomebodyElses() {
        recorded("COMPLAINT", null);
        known.byPetitioner.clear();

        var told = candidates(question("COMPLAINT", "19-btcd"));

        assertThat(told.at("/0/relation").asString()).isEqualTo("RELATED");
        assertThat(told.at("/0/samePetitioner").asBoolean()).isFalse();
    }

    @Test
    void whatCameEarlierThanTheCaseIsALateEntry() {
        recorded("COMPLAINT", null);

        var told = candidates(question("COMPLAINT", "19-btcd").put("receivedAt", "2026-08-10T09:00:00+07:00"));

        assertThat(told.at("/0/relation").asString()).isEqualTo("LATE");
    }

    @Test
    void aFingerprintAloneTellsNothing() {
        recorded("COMPLAINT", null);

        assertThat(candidates(question("COMPLAINT", "19-btcd").put("signature", signature(2))))
                .isEmpty();
    }

    @Test
    void ofADenunciationItIsToldThatItWasSentAndTheLookIsRecorded() {
        recorded("DENUNCIATION", new Respondent("19-so-xay-dung", "HEAD", null));

        var told = candidates(question("DENUNCIATION", "19-btcd"));

        assertThat(told.get(0).propertyNames())
                .containsExactlyInAnyOrder("relation", "score", "samePetitioner", "whatVi", "whatEn");
        assertThat(told.at("/0/whatVi").asString()).doesNotContain("19-", "phường", "2026");
        assertThat(looks).hasSize(1);
    }

    @Test
    void whomADenunciationDenouncesHearsExactlyWhatWhoAsksForNothingHears() {
        recorded("DENUNCIATION", new Respondent("19-btcd", "HEAD", null));
        var kept = body(post(PREVIEW, null, question("DENUNCIATION", "19-btcd")));
        var work = List.copyOf(known.asked);
        known.asked.clear();
        known.byPetitioner.clear();
        known.byPlace.clear();

        assertThat(body(post(PREVIEW, null, question("DENUNCIATION", "19-btcd"))))
                .isEqualTo(kept);
        assertThat(known.asked).as("the same work").isEqualTo(work);
        assertThat(looks).isEmpty();
    }

    @Test
    void anOfficerWhomADenunciationNamesHearsNothing() {
        recorded("DENUNCIATION", new Respondent("19-so-xay-dung", "OFFICIAL", List.of("cb-named")));
        signInAs(new Caller("cb-named", Set.of(Role.CLERK), Set.of("19-btcd")));

        assertThat(candidates(question("DENUNCIATION", "19-btcd"))).isEmpty();
    }

    @Test
    void aDenunciationOfSomebodyElseIsToldToNobodyWhoMayNotSeeIt() {
        recorded("DENUNCIATION", new Respondent("19-so-xay-dung", "HEAD", null));
        known.byPetitioner.clear();

        assertThat(candidates(question("DENUNCIATION", "19-btcd"))).isEmpty();
    }

    @Test
    void theTypeThatIsAskedForDoesNotOpenADenunciation() {
        recorded("DENUNCIATION", new Respondent("19-so-xay-dung", "HEAD", null));

        assertThat(candidates(question("COMPLAINT", "19-btcd")).get(0).has("heldBy"))
                .isFalse();
    }

    @Test
    void wordsAreNotTakenAndEveryFaultIsNamed() {
        var question = question("COMPLAINT", "19-nowhere").put("text", WORDS).put("signature", "AAAA");

        var faults = body(post(PREVIEW, null, question)).get("errors");

        assertThat(faults.findValuesAsString("code")).contains("text-not-taken", "not-a-signature", "unknown-body");
        assertThat(faults.toString()).doesNotContain("thu hồi");
    }

    @Test
    void anotherBodyIsNotAskedFor() {
        assertThat(post(PREVIEW, null, question("COMPLAINT", "19-so-xay-dung"))
                        .getStatus()
                        .value())
                .isEqualTo(403);
    }

    @Test
    void whoAsksWithoutEndIsToldToWait() {
        signInAs(new Caller("cb-tries", Set.of(Role.CLERK), Set.of("19-btcd")));
        for (int i = 0; i < 25; i++) {
            candidates(question("COMPLAINT", "19-btcd"));
        }

        var refused = post(PREVIEW, null, question("COMPLAINT", "19-btcd"));

        assertThat(refused.getStatus().value()).isEqualTo(429);
        assertThat(refused.getResponseHeaders().get("Retry-After")).hasSize(1);
    }

    @Test
    void anotherInstanceIsAskedForItsPartAndItsAnswerPassedOn() {
        var says = EventJson.MAPPER.readTree("""
                {"candidates": [{"relation": "LINKED", "score": 0.97, "samePetitioner": true, "whatVi": "v", "whatEn": "e"}]}""");
        try (var other = new OtherInstance(200, says)) {
            known.petitioners = other.address();

            assertThat(candidates(question("COMPLAINT", "19-btcd"))).isEqualTo(says.get("candidates"));
            assertThat(other.asked()).singleElement().asString().startsWith(PREVIEW + "?part=BY_PETITIONER");
        }
    }

    @Test
    void anInstanceThatIsSilentIsNotTakenForOneThatKnowsNothing() {
        try (var other = new OtherInstance(503, EventJson.MAPPER.createObjectNode())) {
            known.petitioners = other.address();

            assertThat(post(PREVIEW, null, question("COMPLAINT", "19-btcd"))
                            .getStatus()
                            .value())
                    .isEqualTo(503);
        }
    }

    @Test
    void whereThePetitionIsKeptAnotherInstanceTellsOfIt() {
        recorded("COMPLAINT", null);
        try (var other = new OtherInstance(200, EventJson.MAPPER.readTree("{\"candidates\": []}"))) {
            desk.elsewhere.put(FIRST, other.address());

            assertThat(candidates(question("COMPLAINT", "19-btcd"))).isEmpty();
            assertThat(other.asked()).allMatch(asked -> asked.startsWith(PREVIEW + "?part=PETITION"));
        }
    }

    @Test
    void whoPretendsToBeAnotherInstanceLearnsNoMore() {
        recorded("DENUNCIATION", new Respondent("19-btcd", "HEAD", null));

        assertThat(part("PETITION", sighting())).isEqualTo("{\"candidates\":[]}");
        assertThat(part("BY_PETITIONER", question("DENUNCIATION", "19-btcd").toString()))
                .isEqualTo("{\"candidates\":[]}");
        assertThat(part("PETITION", "{\"relation\": \"NONE\", \"petition\": \"x\"}"))
                .contains("invalid-request");
    }

    @Test
    void aSightingThatAnybodyMayHaveMadeUpShowsNoDenunciation() {
        recorded("DENUNCIATION", new Respondent("19-so-xay-dung", "HEAD", null));

        assertThat(part("PETITION", sighting())).isEqualTo("{\"candidates\":[]}");
        assertThat(looks).isEmpty();
        recorded("COMPLAINT", null);
        assertThat(part("PETITION", sighting())).contains("\"heldBy\":\"19-05443\"");
    }

    @Test
    void partsTakeOfTheCallersOwnTries() {
        signInAs(new Caller("cb-parts", Set.of(Role.CLERK), Set.of("19-btcd")));
        for (int i = 0; i < 25; i++) {
            part("PETITION", sighting());
        }

        assertThat(part("BY_PLACE", question("COMPLAINT", "19-btcd").toString()))
                .contains("too-many-tries");
    }

    private static String sighting() {
        return "{\"relation\": \"LINKED\", \"petition\": \"%s\", \"percent\": 100}".formatted(FIRST);
    }

    private String part(String part, String body) {
        return new String(
                http.post()
                        .uri(PREVIEW + "?part=" + part)
                        .headers(this::signIn)
                        .header("Content-Type", "application/json")
                        .header("X-Tiepdan-Forwarded", "1")
                        .body(body)
                        .exchange()
                        .expectBody(byte[].class)
                        .returnResult()
                        .getResponseBodyContent(),
                UTF_8);
    }
}
