package org.tiepdan.intake.registration.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.intake.oldfont.OldFontTexts;
import org.tiepdan.intake.registration.Requests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Input that a counter types or pastes, and its normalised form. */
class OfficeHabitsTest extends RegistrationScenario {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "/petitioner/identityNumber, 19086001234, lost-zeros",
        "/petitioner/identityNumber, đã mất, not-an-identity-number",
        "/petitioner/phone, 912345678, lost-zeros",
        "/petitioner/phone, qua trưởng xóm, not-a-phone-number",
        "/petitioner/signatories, nhiều, not-a-whole-number",
        "/instance, lần đầu, not-a-whole-number",
        "/signed, có lẽ, not-yes-or-no",
    })
    void takesAPetitionWithAnOptionalFactInDoubtAndSaysSo(String pointer, String value, String code) {
        var answer = post(with(pointer, value).toString(), "quay-1");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().get("warnings")).hasSize(1);
        assertThat(answer.text("/warnings/0/pointer")).isEqualTo(pointer);
        assertThat(answer.text("/warnings/0/code")).isEqualTo(code);
        assertThat(answer.text("/warnings/0/message")).contains(" / ").doesNotContain(value);
        assertThat(post(with(pointer, value).toString(), "quay-1").body()).isEqualTo(answer.body());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "/petitioner/identityNumber, 019 086 001 234",
        "/petitioner/identityNumber, không có",
        "/petitioner/phone, 0912345678 - 0987654321",
        "/petitioner/signatories, 1.0",
        "/instance, 1.0",
        "/signed, có",
        "/receivingBody, \u00A019-btcd\u200B",
        "/type, COMP\u00ADLAINT",
        "/decision/issuedOn, 01/06/2026",
        "/receivedAt, 01/07/2026 9:15",
        "/receivedAt, 2026-07-02T10:01:30+07:00",
    })
    void readsWhatIsClear(String pointer, String value) {
        var answer = post(with(pointer, value).toString(), "quay-1");

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        assertThat(answer.body().has("warnings")).isFalse();
    }

    @Test
    void marksAnHourThatIsOnlyAssumed() {
        var answer = post(with("/receivedAt", "01/07/2026").toString(), "quay-1");

        assertThat(answer.text("/receivedAt")).isEqualTo("2026-07-01T00:30:00Z");
        assertThat(answer.body().get("receivedAtAssumed").booleanValue()).isTrue();
        assertThat(fact().get("receivedAtAssumed").booleanValue()).isTrue();
        assertThat(post(with("/receivedAt", "2026-07-01").toString(), "quay-1").text("/petitionId"))
                .isEqualTo(answer.text("/petitionId"));
    }

    @Test
    void refusesTextOfAnOldFontByNameOrTakesWhatItShows() {
        var petition = with("/subject", OldFontTexts.tcvn3("Khiếu nại quyết định thu hồi đất"));
        ((ObjectNode) petition.get("petitioner")).put("fullName", OldFontTexts.vni("Nguyễn Thị Thử Nghiệm"));

        var refused = post(petition.toString(), "quay-1");
        var converted = post("?convert-fonts=true", petition.toString(), "quay-1");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("errors"))
                .extracting(error -> error.get("pointer").stringValue() + " "
                        + error.get("code").stringValue())
                .containsExactlyInAnyOrder("/subject old-font-tcvn3", "/petitioner/fullName old-font-vni");
        assertThat(converted.status()).isEqualTo(201);
        assertThat(fact().get("subject").stringValue()).isEqualTo("Khiếu nại quyết định thu hồi đất");
        assertThat(post(Requests.complaint().toString(), "quay-1").text("/petitionId"))
                .isEqualTo(converted.text("/petitionId"));
    }

    @Test
    void convertsACellThatCouldBeEitherWithTheRest() {
        var petition = with("/subject", OldFontTexts.tcvn3("Khiếu nại quyết định thu hồi đất"));
        petition.put("subField", OldFontTexts.tcvn3("tố tổ"));

        post("?convert-fonts=true", petition.toString(), "quay-1");

        assertThat(fact().get("subField").stringValue()).isEqualTo("tố tổ");
    }

    /** Most Vietnamese words are words in Windows-1258 as well. */
    @ParameterizedTest
    @ValueSource(strings = {"Nguyêòn Ðông Ðô", "Ðông Ðô, Ðoan"})
    void convertsNoCellForWindows1258WithoutEvidenceOfItsOwn(String subject) {
        var petition = with("/subject", subject);
        ((ObjectNode) petition.get("petitioner")).put("fullName", "Bùi Xuân Lãm");
        petition.put("subField", "Võ Lý");

        assertThat(post("?convert-fonts=true", petition.toString(), "quay-1").status())
                .isEqualTo(201);
        assertThat(fact().get("subject").stringValue()).isEqualTo(subject.startsWith("N") ? "Nguyện Đông Đô" : subject);
        assertThat(fact().get("subField").stringValue()).isEqualTo("Võ Lý");
    }

    @Test
    void registersASubjectAsItIsWritten() {
        var subject = "Khiếu\u00A0nại cầu\u200B tre\u00ADo";

        post(with("/subject", subject).toString(), "quay-1");

        assertThat(fact().get("subject").stringValue()).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(strings = {" quầy-1", "quầy-1\u00A0", "\u200Bquầy-\u00AD1\uFEFF"})
    void knowsAKeyByWhatIsSeenOfIt(String key) {
        var first = post(Requests.complaint().toString(), utf8("quầy-1"));
        var again = post(Requests.complaint().toString(), utf8(key));
        var decomposed =
                post(Requests.complaint().toString(), utf8(Normalizer.normalize("quầy-1", Normalizer.Form.NFD)));

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().get("Idempotency-Key")).containsExactly("UTF-8''qu%E1%BA%A7y-1");
        assertThat(decomposed.body()).isEqualTo(first.body());
    }

    @Test
    void takesNoOtherPetitionUnderAKeyWhicheverOfTheCallersBodiesReceivesIt() {
        signedIn = new Caller("cb-1", Set.of(Role.CLERK), Set.of("19-btcd", "19-ubnd"));
        assertThat(post(Requests.complaint().toString(), "quay-1").status()).isEqualTo(201);

        var other = post(with("/receivingBody", "19-ubnd").toString(), "quay-1");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("/code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void answersWhatWasRecordedWhileAKeyMeantSomethingOnlyTogetherWithItsBody() {
        index.add(codes.petitionId("19-btcd", "quay-1"), registered(Requests.NOW));

        var answer = post(Requests.complaint().toString(), "quay-1");

        assertThat(answer.text("/petitionId"))
                .isEqualTo(codes.petitionId("19-btcd", "quay-1").value());
        assertThat(log.written()).isEmpty();
    }

    @Test
    void keepsTheNumberOfPaperAndGoesOnBehindTheHighest() {
        var paper = post(numbered("420/2026").toString(), "a");
        var taken = post(numbered("420").toString(), "b");
        var earlier = post(numbered("Số 7/26").toString(), "c");
        var next = post(Requests.complaint().toString(), "d");
        var nextYear = post(numbered("1").put("registerYear", 2027).toString(), "e");

        assertThat(List.of(paper, earlier, next, nextYear))
                .extracting(answer -> answer.text("/registerNumber") + "/" + answer.text("/registerYear"))
                .containsExactly("420/2026", "7/2026", "421/2026", "1/2027");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.text("/errors/0/pointer")).isEqualTo("/registerNumber");
        assertThat(taken.text("/errors/0/code")).isEqualTo("register-number-taken");
        assertThat(post(numbered("420/2026").toString(), "a").body()).isEqualTo(paper.body());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "0, , /registerNumber not-a-register-number",
        "1.000.000, , /registerNumber not-a-register-number",
        "420a, , /registerNumber not-a-register-number",
        "1000000, , /registerNumber not-a-register-number",
        "2147483646, , /registerNumber not-a-register-number",
        "2147483647/2026, , /registerNumber not-a-register-number",
        "420/2026, 2027, /registerYear register-years-differ",
        "420, hai, /registerYear not-a-year",
        "420/2031, , /registerYear not-the-year-of-receipt",
    })
    void refusesANumberThatNoRegisterHas(String number, String year, String expected) {
        var petition = numbered(number);
        if (year != null) {
            petition.put("registerYear", year);
        }

        var answer = post(petition.toString(), "quay-1");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/pointer") + " " + answer.text("/errors/0/code"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1_000_000, Integer.MAX_VALUE - 1, Integer.MAX_VALUE, Long.MAX_VALUE})
    void refusesAsANumberWhatItRefusesAsText(long number) {
        var answer = post(Requests.complaint().put("registerNumber", number).toString(), "quay-1");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/code")).isEqualTo("not-a-register-number");
        assertThat(post(Requests.complaint().toString(), "quay-2").text("/registerNumber"))
                .isEqualTo("1");
    }

    private static ObjectNode numbered(String number) {
        return Requests.complaint().put("registerNumber", number);
    }

    private static ObjectNode with(String pointer, String value) {
        var petition = Requests.complaint();
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) petition.at(pointer.substring(0, last))).put(pointer.substring(last + 1), value);
        if (pointer.equals("/receivedAt")) {
            petition.remove(List.of("writtenOn"));
        }
        return petition;
    }

    /** As a server reads a header that a client encoded as UTF-8. */
    private static String utf8(String key) {
        return new String(key.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private JsonNode fact() {
        return EventJson.MAPPER.readTree(log.written().getLast().value());
    }
}
