package org.tiepdan.intake.registration.adapter.bulk.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "respondent.officers, Na, false",
        "respondent.officers, Trọng, false",
        "respondent.officers, cb-1, false",
        "respondent.officers, không rõ, true",
        "respondent.officers, -, true",
        "field, trống, true",
        "receivedAt, không, false",
    })
    void dropsWhatSaysNothingButNoName(String column, String cell, boolean nothing) {
        assertThat(CsvColumns.saysNothing(column, cell)).isEqualTo(nothing);
    }
}
