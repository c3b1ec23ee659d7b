package org.tiepdan.intake.registration.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.servicekit.web.request.JsonObject;
import org.tiepdan.servicekit.web.request.RequestReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Cells of old registers about groups, about nobody, and in the letters of a mail or a page. */
class RegisterCellsTest extends RegistrationScenario {

    @ParameterizedTest
    @CsvSource({
        "/petitioner/phone, 0912345678; ",
        "/petitioner/identityNumber, 019086001234 và ",
        "/petitioner/fullName, Nguyễn Văn Thử và ",
        "/petitioner/address/line, Tổ 4 phường Thử và ",
        "/petitioner/address/commune, Xã Thử và ",
        "/petitioner/signatories, hơn năm mươi hộ dân và ",
    })
    void takesACellWithTheFactsOfAWholeGroup(String pointer, String part) {
        assertThat(post(with(pointer, part.repeat(30)).toString(), "quay-1").status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nặc danh", "không rõ", "KHÔNG GHI TÊN", "-", " — ", "N/A", "(giấu tên)"})
    void takesNoWordsThatNameNobodyForAName(String words) {
        var anonymous = with("/petitioner/fullName", words);
        ((ObjectNode) anonymous.get("petitioner"))
                .put("kind", "ANONYMOUS")
                .remove(List.of("identityNumber", "phone", "address"));

        assertThat(post(anonymous.toString(), "quay-1").status()).isEqualTo(201);
        var answer = post(named(words).toString(), "quay-2");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(fact().has("fingerprint")).isFalse();
        boolean saysSo = words.codePoints().anyMatch(Character::isLetter);
        assertThat(answer.text("/warnings/0/code")).isEqualTo(saysSo ? "names-nobody" : "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Na",
                "Trọng",
                "Không Văn Thử",
                "Vô Danh Thử",
                "Võ Danh",
                "Vo Danh",
                "An Danh",
                "Khổng",
                "Khong",
                "Khong Co",
                "N. A.",
                "李文明",
                "Иван Петров",
                "ສົມຊາຍ",
                "សុខ",
            })
    void takesAShortOrForeignNameForOne(String name) {
        var answer = post(named(name).toString(), "quay-1");

        assertThat(fact().has("fingerprint")).isTrue();
        assertThat(answer.body().has("warnings")).isFalse();
    }

    /** As when earlier versions took the words for a name. */
    @Test
    void knowsAPetitionAgainWhoseNameWasThatOfNobody() {
        var request = new PetitionReader(LocalTime.of(7, 30)).read(RequestReader.of(JsonObject.of(named("Người Thử"))));
        var canonical = new String(RequestForm.of(request), StandardCharsets.UTF_8).replace("Người Thử", "không rõ");
        index.add(codes.petitionId("quay-1"), registered(Requests.NOW, canonical.getBytes(StandardCharsets.UTF_8)));

        var answer = post(named("không rõ").toString(), "quay-1");

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        assertThat(log.written()).isEmpty();
    }

    private static ObjectNode named(String name) {
        var petition = with("/petitioner/fullName", name);
        ((ObjectNode) petition.get("petitioner")).remove("identityNumber");
        return petition;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Khie^'u na.i quye^'t ddi.nh thu ho^`i dda^'t, old-font-viqr",
                "Khi&#7871;u n&#7841;i quy&#7871;t &#273;&#7883;nh thu h&#7891;i &#273;&#7845;t, html-references",
            })
    void refusesAsciiForLettersByNameOrTakesWhatItMeans(String subject, String code) {
        var petition = with("/subject", subject);

        var refused = post(petition.toString(), "quay-1");
        var converted = post("?convert-fonts=true", petition.toString(), "quay-1");

        assertThat(refused.text("/errors/0/code")).isEqualTo(code);
        assertThat(converted.status()).isEqualTo(201);
        assertThat(fact().get("subject").stringValue()).isEqualTo("Khiếu nại quyết định thu hồi đất");
    }

    private static ObjectNode with(String pointer, String value) {
        var petition = Requests.complaint();
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) petition.at(pointer.substring(0, last))).put(pointer.substring(last + 1), value);
        return petition;
    }

    private JsonNode fact() {
        return EventJson.MAPPER.readTree(log.written().getLast().value());
    }
}
