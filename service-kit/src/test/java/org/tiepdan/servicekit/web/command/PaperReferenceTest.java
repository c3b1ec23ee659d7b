package org.tiepdan.servicekit.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"417/QĐ-UBND", "12/2026/CV-TTr", "05/BC", "7", "3a/TB-BTCD", "128/TTCP-KHTC"})
    void numbersOfPapersAreTaken(String number) {
        assertThat(PaperReference.isOne(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "QĐ-UBND",
                "417/QĐ-UBND của bà Lan",
                "Nguyễn Thị Lan",
                "000000000001",
                "0900000001",
                "417/NguyenThiLanAnh",
                "417/QĐ\nLan",
                "417/lan@example.vn"
            })
    void namesNumbersOfPersonsAndSentencesAreNot(String other) {
        assertThat(PaperReference.isOne(other)).isFalse();
    }
}
