package org.tiepdan.servicekit.web.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.RequestFaultsException;

class JsonObjectTest {

    private static List<String> faults(byte[] json) {
        return JsonObject.read(json).faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static List<String> faults(String json) {
        return faults(json.getBytes(UTF_8));
    }

    @Test
    void namesEachMemberThatIsThereTwice() {
        assertThat(faults("""
                {"a": 1, "b": {"c": 1, "c": 2}, "list": [{"d": 1}, {"d": 1, "d": 1}], "a": {"b": 1}}"""))
                .containsExactly("/b/c duplicate-member", "/list/1/d duplicate-member", "/a duplicate-member");
        assertThat(faults("""
                {"a/b": 1, "a\\u002fb": 2}""")).containsExactly("/a~1b duplicate-member");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\ud800", "\\udc00", "\\udc00\\ud800", "\\u0000", "\\u001f", "\\u007f", "\\u0085", "\\ufffe"})
    void namesTextWithACharacterThatNoTextHas(String escaped) {
        assertThat(faults("{\"a\": [\"fine\", \"x" + escaped + "y\"]}")).containsExactly("/a/1 invalid-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001f", "\\u007f", "\\u0085", "\\ufffe"})
    void namesTheObjectOfANameWithSuchACharacter(String escaped) {
        assertThat(faults("{\"o\": {\"n" + escaped + "\": 1}}")).containsExactly("/o invalid-character");
    }

    @Test
    void namesUnfitTextOfAnObjectThatWasNoJson() {
        var made = EventJson.MAPPER.createObjectNode().put("subject", "a\u0001");
        made.putObject("petitioner").put("fullName", "b\u0000").put("phone", "c");
        made.putArray("alsoSentTo").add("d").add("\u0085");

        assertThat(JsonObject.of(made).faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly(
                        "/subject invalid-character",
                        "/petitioner/fullName invalid-character",
                        "/alsoSentTo/1 invalid-character");
    }

    @Test
    void cannotReadANameWithHalfAPair() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> faults("{\"n\\ud800\": 1}"))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(400));
    }

    @Test
    void namesHalfAPairThatIsNotEscaped() {
        var json = "{\"a\": \"x???y\"}".getBytes(UTF_8);
        json[8] = (byte) 0xED;
        json[9] = (byte) 0xA0;
        json[10] = (byte) 0x80;

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> RequestReader.of(json))
                .satisfies(refused -> assertThat(refused.code()).isIn("invalid-request", "unreadable-json"));
    }

    @Test
    void takesEveryOtherCharacter() {
        assertThat(faults("{\"a\": \"Ễ \\ud83d\\ude00 😀\\t\\r\\n\\u00a0\\u200b\"}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "\"a\"", "null", "{", "{} {}", "{}x", "{\"a\": 1e}"})
    void refusesWhatIsNotOneObject(String json) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> JsonObject.read(json.getBytes(UTF_8)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("unreadable-json"));
    }

    @Test
    void refusesWhatNestsTooDeeply() {
        for (var open : List.of("[", "{\"a\":")) {
            var json = "{\"a\":" + open.repeat(100_000);

            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> JsonObject.read(json.getBytes(UTF_8)))
                    .satisfies(refused -> assertThat(refused.status()).isEqualTo(400));
        }
    }

    @Test
    void saysNoMoreOfManyFaultsThanHowManyThereAre() {
        var members =
                IntStream.range(0, 15_000).mapToObj(i -> "\"m" + i + "\":1").collect(Collectors.joining(","));
        var reader = RequestReader.of(("{" + members + "}").getBytes(UTF_8));
        for (int i = 0; i < 40; i++) {
            reader.text("known" + i, 10, false);
        }

        assertThatExceptionOfType(RequestFaultsException.class)
                .isThrownBy(reader::finish)
                .satisfies(refused -> {
                    assertThat(refused.faults()).hasSize(51);
                    assertThat(refused.faults().getLast().code()).isEqualTo("more-faults");
                    assertThat(refused.faults().getLast().message()).contains("14950");
                    assertThat(refused.faults().stream()
                                    .mapToInt(fault -> fault.message().length())
                                    .sum())
                            .isLessThan(10_000);
                });
    }
}
