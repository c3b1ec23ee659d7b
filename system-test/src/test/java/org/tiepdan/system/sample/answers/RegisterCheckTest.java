package org.tiepdan.system.sample.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.system.sample.raw.Life;
import org.tiepdan.system.sample.raw.MadeUpLog;
import org.tiepdan.system.sample.recount.RegisterRecount;

/** A file that equals the recount has no fault, and each spoilt cell is one. */
class RegisterCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private final List<Life> lives = new MadeUpLog()
                    .received("a", "COMPLAINT", "x", "2026-03-01", "registerNumber", 1, "registerYear", 2026)
                    .opened("a", "x", "2026-03-01", "ACCEPT", "x")
                    .limit("a", "set", "ACCEPTANCE", "x", "2026-03-10")
                    .received("b", "FEEDBACK", "x", "2026-03-02", "registerNumber", 2, "registerYear", 2026)
                    .opened("b", "x", "2026-03-02", "ACCEPT", "x")
                    .closed("b", "ANSWERED", "2026-03-05", "x")
                    .read()
                    .all()
                    .stream()
                    .toList();

    private static Map<String, String> line(Life life) {
        var line = new HashMap<>(RegisterRecount.cells(life, TODAY));
        RegisterRecount.codes(life).forEach((column, code) -> line.put(column, code.isEmpty() ? "" : "word " + code));
        line.put("Tình trạng", life.closed() == null ? "Chờ thụ lý" : "Đã kết thúc");
        return line;
    }

    private List<String> faults(Stream<Map<String, String>> table) {
        return new RegisterCheck(table.toList()).faults(lives, TODAY);
    }

    @Test
    void anEqualFileHasNoFault() {
        assertThat(faults(lives.stream().map(RegisterCheckTest::line))).isEmpty();
    }

    @Test
    void aDayAndANumberOfASpreadsheetAreThoseOfTheTopics() {
        assertThat(faults(lives.stream().map(life -> {
                    var line = line(life);
                    line.put("Số đến", line.get("Số đến") + ".0");
                    line.put("Ngày nhận", life.id().equals("a") ? "46082" : "46083");
                    return line;
                })))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Số đến, 9",
        "Ngày nhận, 2026-03-09",
        "Nội dung, Khác",
        "Cơ quan có thẩm quyền, y",
        "Hạn, 2026-03-11",
        "Quá hạn, ''",
        "Loại đơn, word FEEDBACK",
        "Kết thúc, word ANSWERED",
        "Tình trạng, Đã kết thúc"
    })
    void aSpoiltCellIsAFault(String column, String text) {
        assertThat(faults(lives.stream().map(life -> {
                    var line = line(life);
                    if (life.id().equals("a")) {
                        line.put(column, text);
                    }
                    return line;
                })))
                .isNotEmpty();
    }

    @Test
    void aMissingAndADoubleLineAreFaults() {
        assertThat(faults(lives.stream().limit(1).map(RegisterCheckTest::line))).containsExactly("No line of b");
        assertThat(faults(Stream.concat(lives.stream(), lives.stream().limit(1)).map(RegisterCheckTest::line)))
                .containsExactly("Two lines of a");
    }
}
