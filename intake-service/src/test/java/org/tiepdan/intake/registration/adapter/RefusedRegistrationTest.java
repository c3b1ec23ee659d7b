package org.tiepdan.intake.registration.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.intake.registration.Requests;
import tools.jackson.databind.node.ObjectNode;

/** The answers to petitions that are refused. */
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

    @ParameterizedTest
    @CsvSource({
        "-300000000-01-01, date-out-of-range",
        "+999999999-12-31, date-out-of-range",
        "0026-06-01, date-out-of-range",
        "1899-12-31, date-out-of-range",
        "3000-01-01, date-out-of-range",
        "0000-00-00, not-a-date",
        "2026-02-30, not-a-date"
    })
    void refusesADateThatNoPaperBears(String day, String code) {
        var petition = Requests.complaint().put("writtenOn", day);
        ((ObjectNode) petition.get("decision")).put("issuedOn", day).put("receivedOn", day);

        var answer = post(petition.toString(), "quay-1");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(faults(answer))
                .containsExactlyInAnyOrder(
                        "/writtenOn " + code, "/decision/issuedOn " + code, "/decision/receivedOn " + code);
        assertThat(log.written()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-999999999-01-01T00:00:00+18:00, date-out-of-range",
        "1899-07-01T09:15:00+07:00, date-out-of-range",
        "2026-07-01T24:00:00+07:00, not-a-date-time",
        "2026-06-30T23:59:60Z, not-a-date-time",
        "2026-07-01T09:15:00+18:00, not-a-date-time",
        "2026-07-01T02:15:00.1234567890Z, not-a-date-time"
    })
    void refusesAMomentThatNoClockShows(String moment, String code) {
        var answer = post(Requests.complaint().put("receivedAt", moment).toString(), "quay-1");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(faults(answer)).containsExactly("/receivedAt " + code);
        assertThat(log.written()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "1e400", "-1e400", "2.5", "2147483647", "-2147483648"})
    void takesAPetitionWithoutACountOfSignatoriesThatIsNone(String number) {
        var petition =
                Requests.complaint().toString().replaceFirst("\"signatories\":[0-9]+", "\"signatories\":" + number);

        var answer = post(petition, "quay-1");

        assertThat(petition).contains(number);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body()
                        .get("warnings")
                        .valueStream()
                        .map(each -> each.get("code").stringValue()))
                .containsExactly("not-a-whole-number");
    }

    @ParameterizedTest
    @CsvSource({"999999999, too-many-signatories", "-5, negative"})
    void refusesANumberOfSignatoriesThatNobodyCounted(String number, String code) {
        var petition =
                Requests.complaint().toString().replaceFirst("\"signatories\":[0-9]+", "\"signatories\":" + number);

        var answer = post(petition, "quay-1");

        assertThat(petition).contains(number);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(faults(answer)).containsExactly("/petitioner/signatories " + code);
        assertThat(log.written()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775808, not-a-integer",
        "1e400, not-a-integer",
        "9223372036854775807, too-large",
        "-1, negative"
    })
    void refusesASizeThatNoFileHas(String size, String code) {
        var petition = Requests.complaint().toString().replaceFirst("\"size\":[0-9]+", "\"size\":" + size);

        var answer = post(petition, "quay-1");

        assertThat(petition).contains(size);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(faults(answer)).containsExactly("/attachments/0/size " + code);
    }

    private static List<String> faults(Answer answer) {
        return answer.body()
                .get("errors")
                .valueStream()
                .map(fault -> fault.get("pointer").stringValue() + " "
                        + fault.get("code").stringValue())
                .toList();
    }
}
