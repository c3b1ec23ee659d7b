package org.tiepdan.intake.registration.adapter.bulk.file;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.servicekit.web.ProblemException;

class TotalRowTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng cộng|12",
                "|Tổng cộng 12 đơn|",
                "TỔNG SỐ: 12 đơn",
                "Cộng trang 3",
                "Cộng|1|2|3|4,5|6 000",
                "Total|1|2",
            })
    void isRefused(String row) {
        assertThatThrownBy(() -> TotalRow.refuse(List.of(row.split("\\|", -1)))).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tổng công ty Thử|1", "Cộng đồng xóm 4", "Totally", "Tổng cộng|a|b|c|d", "Cộng hòa", "|"})
    void isNoPetition(String row) {
        assertThatCode(() -> TotalRow.refuse(List.of(row.split("\\|", -1)))).doesNotThrowAnyException();
    }
}
