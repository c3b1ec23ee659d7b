package org.tiepdan.servicekit.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.EventJson;

class KeyTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k-1",
                "quầy-1",
                "a+b 100%; c",
                "UTF-8''quay",
                "utf-8'vi'quay",
                "UTF-8''%FF",
                "đơn\tsố\n1",
                "\uD83D\uDE00",
            })
    void isTheSameInAHeaderOfAsciiAsInAFile(String key) {
        var header = KeyText.header(key);

        assertThat(header).matches("[ -~]+");
        assertThat(KeyText.ofHeader(header)).isEqualTo(KeyText.plain(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quầy-1", "qu\u0061\u0302\u0300y-1", " quầy-1\u00A0", "\u200Bquầy-\u00AD1\uFEFF"})
    void isTheSameHoweverAClientEncodesIt(String key) {
        var bytes = new String(key.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(KeyText.ofHeader(bytes)).isEqualTo("quầy-1");
        assertThat(KeyText.ofHeader(KeyText.header(key))).isEqualTo("quầy-1");
    }

    @Test
    void staysAsSentWhereItsPercentSignsMeanNothing() {
        assertThat(KeyText.ofHeader("UTF-8''%G1")).isEqualTo("UTF-8''%G1");
        assertThat(KeyText.ofHeader("UTF-8''%00")).isEqualTo("UTF-8''%00");
        assertThat(KeyText.ofHeader("50%")).isEqualTo("50%");
        assertThat(KeyText.ofHeader("UTF-8''a%FF")).isEqualTo("UTF-8''a%FF");
        assertThat(KeyText.ofHeader("UTF-8''a%C3")).isEqualTo("UTF-8''a%C3");
    }

    @Test
    void readsAnExtendedValueInAnyCaseAndLanguage() {
        assertThat(KeyText.ofHeader("utf-8''qu%e1%ba%a7y-1")).isEqualTo("quầy-1");
        assertThat(KeyText.ofHeader("Utf-8'vi-VN'qu%E1%BA%A7y-1")).isEqualTo("quầy-1");
    }

    @ParameterizedTest
    @CsvSource({
        "5001, 5001",
        "5001.0, 5001",
        "20260001, 20260001",
        "20260001.0, 20260001",
        "2.0260001E7, 20260001",
        "12.50, 12.5",
        "'\"5001.0\"', 5001.0",
        "'\" k\u00A0\"', k",
        "true, true",
        "null, ''",
        "{}, ''",
    })
    void readsANumberAsItsDigitsHoweverAProgramWritesIt(String json, String key) {
        assertThat(KeyText.of(EventJson.MAPPER.readTree(json))).isEqualTo(key);
    }

    @Test
    void isEmptyWhereNothingIsVisible() {
        assertThat(KeyText.ofHeader(" \u00A0")).isEmpty();
        assertThat(KeyText.ofHeader("UTF-8''%E2%80%8B")).isEmpty();
    }
}
