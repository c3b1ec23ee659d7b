package org.tiepdan.routing.triage.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.routing.interest.ConflictOfInterest;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.Objection;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.command.StoredResult;
import org.tiepdan.routing.triage.adapter.tracking.CaseNow;
import org.tiepdan.servicekit.command.CommandEnvelope;

/** What a signed-in person sees of the desk. */
class SeenAtTheDeskTest extends DeskScenario {
    private static final String COMMUNE = "19-05443";
    private static final String PROVINCE = "19-ubnd";
    private static final String DECISION = "/api/v1/triage/" + WAITING + "/decision";

    @Test
    void aDenunciationWaitsForTheBodyAboveAloneAndALookAtItIsRecorded() {
        desk.petitions.put(WAITING, denunciation(COMMUNE, COMMUNE));

        signInAs(Role.TRIAGE_OFFICER, COMMUNE);
        assertThat(ids("/api/v1/triage")).isEmpty();
        assertThat(looks).isEmpty();
        signInAs(Role.TRIAGE_OFFICER, PROVINCE);
        assertThat(ids("/api/v1/triage?body=" + PROVINCE)).containsExactly(WAITING.value());
        assertThat(get("/api/v1/triage", 200)
                        .at("/items/0/conflictOfInterest/handledBy")
                        .stringValue())
                .isEqualTo(PROVINCE);
        assertThat(get("/api/v1/petitions/" + WAITING + "/routing", 200)
                        .at("/conflict/body")
                        .stringValue())
                .isEqualTo(COMMUNE);
        assertThat(looks).containsExactly("cb-01 LIST " + WAITING, "cb-01 LIST " + WAITING, "cb-01 CASE " + WAITING);
    }

    @Test
    void aRequestThatSaysItComesFromAnotherInstanceIsGrantedNothingMore() {
        desk.petitions.put(WAITING, denunciation(COMMUNE, COMMUNE));
        signInAs(Role.TRIAGE_OFFICER, COMMUNE);

        var answer = http.get()
                .uri("/api/v1/triage")
                .headers(this::signIn)
                .header("X-Tiepdan-Forwarded", "1")
                .exchange()
                .expectBody(byte[].class)
                .returnResult();

        assertThat(body(answer).get("items")).isEmpty();
    }

    @Test
    void whereAPageBeginsAndEndsDependsOnNothingThatIsHidden() {
        for (int i = 0; i < 3 * TriageList.PAGE; i++) {
            desk.petitions.put(new CaseId("%032x".formatted(i)), denunciation("19-btcd", COMMUNE));
        }
        desk.petitions.put(WAITING, petition("19-btcd", "2026-08-19T02:15:00Z", null));
        signInAs(Role.TRIAGE_OFFICER, "19-btcd", COMMUNE);

        var page = get("/api/v1/triage", 200);

        assertThat(page.get("items").findValuesAsString("petitionId")).containsExactly(WAITING.value());
        assertThat(page.has("next")).isFalse();
        var guessed = Base64.getUrlEncoder()
                .encodeToString(("2026-08-17/001786932900000/" + "0".repeat(32) + "/").getBytes());
        assertThat(get("/api/v1/triage?cursor=" + guessed, 200)).isEqualTo(page);
    }

    @Test
    void aBodyOutOfReachIsRefusedWhetherItHasPetitionsOrNot() {
        desk.petitions.put(WAITING, petition("19-01840", "2026-08-19T02:15:00Z", null));
        signInAs(Role.TRIAGE_OFFICER, COMMUNE);

        for (var other : List.of("19-01840", "19-01843")) {
            assertThat(get("/api/v1/triage?body=" + other, 403).get("code").stringValue())
                    .isEqualTo("not-your-body");
        }
        signInAs(Role.INSPECTOR, PROVINCE);
        assertThat(ids("/api/v1/triage?body=19-01840")).containsExactly(WAITING.value());
        assertThat(ids("/api/v1/triage?body=19-01843")).isEmpty();
    }

    @Test
    void anActForABodyThatIsNotTheCallersIsRefusedBeforeAnythingIsLookedUp() {
        signInAs(Role.TRIAGE_OFFICER, COMMUNE);

        var answer = post(DECISION, "k1", example("triage-decision-request"));

        assertThat(answer.getStatus().value()).isEqualTo(403);
        assertThat(body(answer).get("code").stringValue()).isEqualTo("not-your-body");
    }

    @Test
    void anActUponWhatIsNotSeenIsAnActUponNothing() {
        desk.petitions.put(WAITING, denunciation("19-btcd", "19-btcd"));
        signInAs(Role.TRIAGE_OFFICER, "19-btcd");

        var hidden = post(DECISION, "k1", example("triage-decision-request"));
        desk.petitions.clear();
        var unknown = post(DECISION, "k1", example("triage-decision-request"));

        assertThat(hidden.getStatus().value()).isEqualTo(404);
        assertThat(body(hidden)).isEqualTo(body(unknown));
        assertThat(log.written).isEmpty();
    }

    /** Both the answer and what is read for it. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/petitions/%s/routing", "/api/v1/triage/%s/commands/k1"})
    void whatIsHiddenIsLookedForAsWhatIsNotThere(String path) {
        desk.petitions.put(WAITING, denunciation(COMMUNE, COMMUNE));
        signInAs(Role.TRIAGE_OFFICER, COMMUNE);
        desk.reads.clear();
        var hidden = get(path.formatted(WAITING), 404);
        var read = List.copyOf(desk.reads);
        desk.petitions.clear();
        desk.reads.clear();

        assertThat(get(path.formatted(WAITING), 404)).isEqualTo(hidden);
        assertThat(desk.reads).isNotEmpty().isEqualTo(read);
        assertThat(looks).isEmpty();
    }

    @Test
    void aBodySeesWhatCameOfItsOwnActAfterThePetitionHasLeft() {
        desk.petitions.put(DECIDED, petition("19-btcd", "2026-07-01T02:15:00Z", 1));
        var id = CommandEnvelope.id(DECIDED, "k1");
        var result = StoredResult.done(id, "q", EventJson.MAPPER.createObjectNode(), "19-so-y-te");
        desk.results.put(Desk.resultKey(DECIDED, id), result);
        var path = "/api/v1/triage/" + DECIDED + "/commands/" + id;
        signInAs(Role.TRIAGE_OFFICER, "19-so-y-te");
        get(path, 200);
        assertThat(get("/api/v1/triage/" + DECIDED + "/commands/none", 404)
                        .get("code")
                        .stringValue())
                .isEqualTo("unknown-command");
    }

    @Test
    void aBodyGetsTheAnswerToItsObjectionAgainAfterThePetitionHasLeft() {
        var objection = new Objection(1, "19-so-y-te", LocalDate.of(2026, 8, 19), "NOT-COMPETENT", null);
        var petition = petition("19-btcd", "2026-07-01T02:15:00Z", 1);
        desk.petitions.put(DECIDED, petition.objected(objection, petition.decision(), NOW));
        var request = EventJson.MAPPER.readTree("{\"by\": \"19-so-y-te\", \"reason\": \"NOT-COMPETENT\"}");
        var path = "/api/v1/petitions/" + DECIDED + "/objection";

        signInAs(new Caller("cb-02", Set.of(Role.OFFICER), Set.of("19-so-y-te")));
        get("/api/v1/petitions/" + DECIDED + "/routing", 404);
        assertThat(post(path, "k1", request).getStatus().value()).isEqualTo(202);

        signInAs(new Caller("cb-02", Set.of(Role.OFFICER), Set.of("19-so-xay-dung")));
        var others = EventJson.MAPPER.readTree("{\"by\": \"19-so-xay-dung\", \"reason\": \"NOT-COMPETENT\"}");
        assertThat(post(path, "k2", others).getStatus().value()).isEqualTo(404);
    }

    @Test
    void theBodyThatTheCaseWasHandedToSeesItAndMayObject() {
        var petition = petition("19-btcd", "2026-07-01T02:15:00Z", 1);
        desk.petitions.put(DECIDED, petition.told(new CaseNow("ROUTED", "19-so-y-te", null, 0)));
        signInAs(new Caller("cb-02", Set.of(Role.OFFICER), Set.of("19-so-y-te")));
        assertThat(get("/api/v1/petitions/" + DECIDED + "/routing", 200)
                        .at("/case/competentBody")
                        .stringValue())
                .isEqualTo("19-so-y-te");
        signInAs(new Caller("cb-02", Set.of(Role.OFFICER), Set.of(COMMUNE)));
        get("/api/v1/petitions/" + DECIDED + "/routing", 404);
    }

    @Test
    void theSuperiorThatDecidesSeesThePetitionAtItsDesk() {
        var waiting = petition("19-btcd", "2026-08-17T02:15:00Z", null);
        desk.petitions.put(WAITING, waiting.told(new CaseNow("IN_TRIAGE", null, "thu-tuong", 0)));

        signInAs(Role.TRIAGE_OFFICER, "thu-tuong");
        var item = get("/api/v1/triage", 200).at("/items/0");

        assertThat(item.get("petitionId").stringValue()).isEqualTo(WAITING.value());
        assertThat(item.get("decider").stringValue()).isEqualTo("thu-tuong");
    }

    /** LKN 21.3. */
    @Test
    void theProvinceSeesWhatBodiesDispute() {
        var waiting = petition(COMMUNE, "2026-08-17T02:15:00Z", null);
        desk.petitions.put(WAITING, waiting);
        signInAs(Role.TRIAGE_OFFICER, PROVINCE);
        assertThat(ids("/api/v1/triage")).isEmpty();

        var objection = new Objection(1, "19-so-y-te", LocalDate.of(2026, 8, 19), "NOT-COMPETENT", null);
        desk.petitions.put(WAITING, waiting.objected(objection, waiting.decision(), NOW));
        assertThat(ids("/api/v1/triage")).containsExactly(WAITING.value());
    }

    private List<String> ids(String path) {
        return get(path, 200).get("items").findValuesAsString("petitionId");
    }

    private static DecidedPetition denunciation(String receivingBody, String denounced) {
        var facts = new PetitionFacts(
                "DENUNCIATION",
                null,
                "POST",
                receivingBody,
                Instant.parse("2026-08-17T02:15:00Z"),
                "Đơn",
                null,
                null,
                new Respondent(denounced, "HEAD", null),
                1,
                2026,
                null);
        return DecidedPetition.first("e-1", "e-1", "q1", facts, triage(receivingBody, denounced), NOW);
    }

    private static RoutingAnswer triage(String receivingBody, String denounced) {
        return new RoutingAnswer(
                "TRIAGE",
                null,
                null,
                List.of(),
                List.of(),
                "vn",
                List.of("split"),
                null,
                receivingBody.equals(denounced) ? conflict(denounced) : null);
    }

    private static @Nullable ConflictOfInterest conflict(String denounced) {
        return new ConflictOfInterest(denounced, PROVINCE, "vi", "en", "basis");
    }
}
