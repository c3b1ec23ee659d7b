package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.IntakeProcess;
import org.tiepdan.intake.testkit.IntakeProcess.Answer;
import org.tiepdan.intake.testkit.Log;
import org.tiepdan.intake.testkit.Signatures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Petitions to be opened, with a real broker and real keys. */
@ExtendWith(Counter.AtTheSharedOffice.class)
abstract class OpeningScenario {
    static final String WHY = "{\"reason\": \"CONTACT-PETITIONER\", \"reference\": \"417/QĐ-UBND\"}";
    static final String UNKNOWN = "0".repeat(32);

    final Counter counter;
    final IntakeProcess intake;
    final Log log;

    OpeningScenario(Counter counter) {
        this.counter = counter;
        this.intake = counter.intake();
        this.log = counter.office().log();
    }

    /** @return its id */
    String complaint(String key) throws Exception {
        return intake.post(counter.complaint(), key).text("/petitionId");
    }

    /** @return its id */
    String denunciation(String key) throws Exception {
        return intake.post(denunciation(), key).text("/petitionId");
    }

    ObjectNode denunciation() {
        return Requests.denunciation().put("receivingBody", counter.body());
    }

    String opener() {
        return as("cb-opener", Role.OPENER);
    }

    String first() {
        return as("cb-first", Role.DENUNCIATION_OPENER);
    }

    String second() {
        return as("cb-second", Role.DENUNCIATION_OPENER);
    }

    String as(String person, Role role) {
        return Signatures.of(person, role, counter.body());
    }

    static String openings(String id) {
        return "/api/v1/petitions/" + id + "/openings";
    }

    static String opening(String id, Answer asked) {
        return openings(id) + "/" + asked.text("/openingId");
    }

    Answer ask(String token, String id) throws Exception {
        return intake.postAs(token, openings(id), WHY);
    }

    Answer confirm(String token, String id, Answer asked) throws Exception {
        return intake.postAs(token, opening(id, asked) + "/confirmation", "");
    }

    /** The last event of a petition. */
    JsonNode last(String id) {
        return EventRecords.payload(
                log.readAll(Topics.PETITION_EVENTS, id).getLast().value(), JsonNode.class);
    }

    static void assertIdentity(Answer opened) {
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.text("/petitioner/fullName")).isEqualTo(Requests.NAME);
        assertThat(opened.text("/content")).isEqualTo(Requests.CONTENT);
    }

    static void assertOnlyGet(Answer answer) {
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.response().headers().allValues("Allow")).containsExactly("GET");
    }

    /** The same answer as for an id that no petition has. */
    static void assertUnknown(Answer answer) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("/code")).isEqualTo("unknown-petition");
    }
}
