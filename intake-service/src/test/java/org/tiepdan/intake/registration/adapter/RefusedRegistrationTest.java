package org.tiepdan.intake.registration.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.intake.registration.Requests;
import tools.jackson.databind.node.ObjectNode;

/** What is said to a petition that is not registered. */
class RefusedRegistrationTest extends RegistrationScenario {

    @Test
    void namesEveryFaultByItsPointer() {
        var petition = Requests.complaint().put("type", "PETITION").put("instance", 3);
        petition.remove(List.of("content", "channel"));

        var answer = post(petition.toString(), "quay-1");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("errors"))
                .extracting(error -> error.get("pointer").stringValue())
                .containsExactlyInAnyOrder("/type", "/instance", "/content", "/channel");
        assertThat(log.written()).isEmpty();
    }

    @Test
    void namesAFindingThatTheListDoesNotKnowByItsPlace() {
        var petition = Requests.complaint();
        petition.putArray("findings").add(7).add("UNREADABLE").add("TORN");

        var answer = post(petition.toString(), "quay-1");

        assertThat(answer.body().get("errors"))
                .extracting(error -> error.get("pointer").stringValue() + " "
                        + error.get("code").stringValue())
                .containsExactly("/findings/0 not-a-text", "/findings/2 unknown-code");
    }

    @Test
    void refusesWhatIsNoJsonObject() {
        for (var unreadable : List.of("", "{", "[]", "null")) {
            var answer = post(unreadable, "quay-1");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text("/code")).isEqualTo("unreadable-json");
        }
    }

    @Test
    void doesNotTakeAnotherPetitionUnderTheSameKey() {
        post(Requests.complaint().toString(), "quay-1");

        var other = post(Requests.complaint().put("subject", "Khiếu nại khác").toString(), "quay-1");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("/code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void refusesALongKey() {
        assertThat(post(Requests.complaint().toString(), "k".repeat(201)).status())
                .isEqualTo(422);
        assertThat(post(Requests.complaint().toString(), "k".repeat(200)).status())
                .isEqualTo(201);
    }

    @Test
    void namesEveryMemberThatNoPetitionHas() {
        var petition = Requests.complaint().put("sbuField", "…").put("idempotencyKey", "quay-1");
        ((ObjectNode) petition.get("petitioner")).put("phon", "0900000001");
        ((ObjectNode) petition.at("/petitioner/address")).put("street", "…");
        ((ObjectNode) petition.at("/attachments/0")).put("name", "…");

        var answer = post(petition.toString(), "quay-1");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("errors"))
                .extracting(error -> error.get("pointer").stringValue() + " "
                        + error.get("code").stringValue())
                .containsExactlyInAnyOrder(
                        "/sbuField unknown-member",
                        "/idempotencyKey unknown-member",
                        "/petitioner/phon unknown-member",
                        "/petitioner/address/street unknown-member",
                        "/attachments/0/name unknown-member");
        assertThat(log.written()).isEmpty();
    }
}
