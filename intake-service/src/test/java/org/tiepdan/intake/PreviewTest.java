package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.IntakeProcess;
import org.tiepdan.servicekit.testkit.access.TestIssuer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the counter can tell about a petition before it is registered. */
@ExtendWith(Counter.AtTheSharedOffice.class)
class PreviewTest {
    private static final String PREVIEW = "/api/v1/petitions/preview";

    private final Counter counter;

    PreviewTest(Counter counter) {
        this.counter = counter;
    }

    private IntakeProcess.Answer preview(String query, JsonNode petition) throws Exception {
        return counter.intake()
                .send(PREVIEW + query, "application/json", HttpRequest.BodyPublishers.ofString(petition.toString()));
    }

    private ObjectNode petition(String type) {
        var petition = type.equals("COMPLAINT") ? counter.complaint() : Requests.denunciation();
        return petition.put("receivingBody", counter.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMPLAINT", "DENUNCIATION"})
    void ofAWholePetitionSaysWhatRegistrationThenRecords(String type) throws Exception {
        var preview = preview("", petition(type));

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body().get("faults")).isEmpty();
        assertThat(counter.recorded()).as("nothing is recorded by a preview").isEmpty();
        assertThat(counter.intake().post(petition(type), "quay-1").status()).isEqualTo(201);
        var recorded = EventRecords.payload(counter.recorded().getFirst().value(), JsonNode.class);
        assertThat(preview.text("/signature"))
                .isEqualTo(recorded.get("signature").asString());
        assertThat(preview.text("/fingerprint"))
                .isEqualTo(recorded.get("fingerprint").asString());
    }

    @Test
    void withoutANumberTheHomeIsCompared() throws Exception {
        var petition = petition("COMPLAINT");
        ((ObjectNode) petition.get("petitioner")).remove("identityNumber");

        var preview = preview("", petition);

        assertThat(counter.intake().post(petition, "quay-1").status()).isEqualTo(201);
        var recorded = EventRecords.payload(counter.recorded().getFirst().value(), JsonNode.class);
        assertThat(preview.text("/nameRef")).isEqualTo(recorded.get("nameRef").asString());
        var numbered = preview("", petition("COMPLAINT"));
        assertThat(numbered.body().has("nameRef")).isFalse();
        assertThat(numbered.text("/namesakeRef")).isEqualTo(preview.text("/nameRef"));
        assertThat(preview.body().has("namesakeRef")).isFalse();
    }

    @Test
    void namesTheFaultsOfARefusalAllAndInItsWords() throws Exception {
        var faulty =
                petition("COMPLAINT").put("instance", 7).put("unheard", "of").put("writtenOn", "31/02/2026");
        faulty.remove(List.of("subject", "channel"));

        var refusal = counter.intake().post(faulty, "quay-1");
        var preview = preview("", faulty);

        assertThat(refusal.status()).isEqualTo(422);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body().get("faults")).isEqualTo(refusal.body().get("errors"));
    }

    @Test
    void namesANumberOfThePaperRegisterThatIsTaken() throws Exception {
        var numbered = petition("COMPLAINT").put("registerNumber", 417);
        assertThat(preview("", numbered).body().get("faults")).isEmpty();
        assertThat(counter.intake().post(numbered, "quay-1").status()).isEqualTo(201);

        assertThat(preview("", numbered.put("subject", "Khiếu nại việc khác")).text("/faults/0/code"))
                .isEqualTo("register-number-taken");
    }

    @Test
    void takesAPetitionOfWhichAlmostNothingIsTypedYet() throws Exception {
        var begun = Requests.complaint().put("receivingBody", counter.body());
        begun.retain("receivingBody");

        var preview = preview("", begun);

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body().get("faults")).isNotEmpty();
        assertThat(preview.body().get("limits")).isEmpty();
        assertThat(preview.body().has("signature")).isFalse();
        assertThat(preview.body().has("fingerprint")).isFalse();
    }

    @Test
    void anAnonymousPetitionerHasNoFingerprint() throws Exception {
        var anonymous = petition("COMPLAINT");
        anonymous.set("petitioner", anonymous.objectNode().put("kind", "ANONYMOUS"));

        assertThat(preview("", anonymous).body().has("fingerprint")).isFalse();
    }

    @Test
    void theLimitsFollowHowItWouldBeRouted() throws Exception {
        var accepted = preview("?outcome=ACCEPT&competentBody=" + counter.body(), petition("COMPLAINT"));

        assertThat(accepted.body().get("limits").findValuesAsString("ruleId")).contains("KN-ACCEPT-1", "KN-RESOLVE-1");
        assertThat(preview("", petition("COMPLAINT")).body().get("limits").findValuesAsString("ruleId"))
                .contains("TCD-REPLY")
                .doesNotContain("KN-ACCEPT-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcome=SOMEHOW", "competentBody=nobody", "procedure=NONE", "unheard=of"})
    void aParameterOfNoListIsRefused(String parameter) throws Exception {
        assertThat(preview("?" + parameter, petition("COMPLAINT")).text("/code"))
                .isEqualTo("invalid-request");
    }

    @Test
    void whoMayNotRegisterThereLearnsNothing() throws Exception {
        var stranger = TestIssuer.shared().token(new Caller("cb-2", Set.of(Role.CLERK), Set.of("19-so-y-te")));

        var answer =
                counter.intake().postAs(stranger, PREVIEW, petition("COMPLAINT").toString());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("/code")).isEqualTo("not-your-body");
        assertThat(Objects.requireNonNull(answer.response().body())).doesNotContain("signature");
    }
}
