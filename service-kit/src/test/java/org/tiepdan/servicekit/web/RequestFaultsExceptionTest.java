package org.tiepdan.servicekit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequestFaultsExceptionTest {
    @Test
    void asksInVietnameseToLookAgainAndCountsTheFaultsInEnglish() {
        var fault = new Fault("/subject", "missing", "Thiếu.", "Missing.");

        assertThat(new RequestFaultsException(List.of(fault)))
                .hasMessage("Thông tin nhập chưa hợp lệ. Vui lòng kiểm tra lại: / The request has 1 fault.");
        assertThat(new RequestFaultsException(List.of(fault, fault))).hasMessageEndingWith("The request has 2 faults.");
    }
}
