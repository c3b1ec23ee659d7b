package org.tiepdan.system.sample.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.system.sample.raw.MadeUpLog;

class RegisterRecountTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private final MadeUpLog log = new MadeUpLog()
            .received(
                    "open",
                    "COMPLAINT",
                    "19-btcd",
                    "2026-03-01",
                    "registerNumber",
                    7,
                    "registerYear",
                    2026,
                    "subject",
                    "Khiếu nại",
                    "field",
                    "POLICY",
                    "place",
                    Map.of("commune", "05443"))
            .opened("open", "19-btcd", "2026-03-02", "TRANSFER", "19-05443")
            .limit("open", "set", "ACCEPTANCE", "19-05443", "2026-03-31", "nameVi", "Thụ lý")
            .limit("open", "set", "SETTLEMENT", "19-05443", "2026-05-01", "nameVi", "Giải quyết")
            .limit("open", "set", "APPEAL", "petitioner", "2026-03-05", "nameVi", "Khiếu nại tiếp")
            .received("ended", "FEEDBACK", "x", "2026-03-01")
            .opened("ended", "x", "2026-03-01", "ACCEPT", "x")
            .limit("ended", "set", "REPLY", "x", "2026-03-10")
            .act("ended", "answered", "x", "2026-03-20")
            .closed("ended", "ANSWERED", "2026-03-20", "x")
            .received("back", "COMPLAINT", "19-btcd", "2026-03-01")
            .opened("back", "19-btcd", "2026-03-01", "TRANSFER", "19-05443")
            .act("back", "objected", "19-05443", "2026-03-02", "hop", 2);

    @ParameterizedTest
    @CsvSource({
        "open, Số đến, 7",
        "open, Năm, 2026",
        "open, Ngày nhận, 2026-03-01",
        "open, Nội dung, Khiếu nại",
        "open, Mã xã, 05443",
        "open, Cơ quan tiếp nhận, Ban Tiếp công dân tỉnh Thái Nguyên",
        "open, Cơ quan có thẩm quyền, Ủy ban nhân dân phường Phan Đình Phùng",
        "open, Hạn, 2026-03-31",
        "open, Việc phải làm, Thụ lý",
        "open, Cơ quan phải làm, Ủy ban nhân dân phường Phan Đình Phùng",
        "open, Quá hạn, x",
        "open, Ngày kết thúc, ''",
        "ended, Ngày kết thúc, 2026-03-20",
        "ended, Hạn, ''",
        "ended, Quá hạn, ''",
        "ended, Cơ quan có thẩm quyền, x",
        "back, Cơ quan có thẩm quyền, ''",
        "back, Số lần chuyển, 2"
    })
    void aLineSaysWhatTheTopicsSay(String id, String column, String text) {
        assertThat(RegisterRecount.cells(log.read().one(id), TODAY)).containsEntry(column, text);
    }

    @Test
    void onItsLastDayALimitIsNotPast() {
        assertThat(RegisterRecount.cells(log.read().one("open"), LocalDate.of(2026, 3, 31)))
                .containsEntry("Quá hạn", "");
    }

    @Test
    void codesAreThoseOfTheTopics() {
        assertThat(RegisterRecount.codes(log.read().one("open")))
                .isEqualTo(Map.of(
                        "Loại đơn", "COMPLAINT",
                        "Nguồn đơn", "null",
                        "Lĩnh vực", "POLICY",
                        "Xã, phường, đặc khu", "05443",
                        "Hướng xử lý", "TRANSFER",
                        "Kết thúc", ""));
        assertThat(RegisterRecount.codes(log.read().one("back"))).containsEntry("Hướng xử lý", "");
        assertThat(RegisterRecount.codes(log.read().one("ended"))).containsEntry("Kết thúc", "ANSWERED");
    }
}
