package org.tiepdan.tracking.casework.adapter.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.tiepdan.tracking.casework.CaseSpec.at;
import static org.tiepdan.tracking.casework.CaseSpec.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.calendar.WorkedDay;
import org.tiepdan.lawpack.limit.LimitUnit;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineState;

public class StoredCaseTest {
    /** As the first version of this program wrote it. */
    public static final String OF_VERSION_1 = """
            {"version":1,"correlationId":"first-event",
             "petition":{"caseId":{"value":"0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e"},"type":"COMPLAINT","instance":1,
              "channel":"POST","receivingBody":"19-btcd","receivedAt":"2026-07-01T02:15:00Z","openedAt":"2026-07-01T02:16:00Z"},
             "state":"ROUTED","competence":{"body":"19-05443","outcome":"TRANSFER"},"lastActOn":"2026-07-02",
             "deadlines":[{"ruleId":"KN-ACCEPT-1","nameVi":"Thụ lý khiếu nại lần đầu","nameEn":"Accept or refuse a first complaint",
               "startsOn":"2026-07-01","statutoryDueOn":"2026-07-10","dueOn":"2026-07-10","dueAt":"2026-07-10T17:00:00Z",
               "checkAt":"2026-07-10T17:00:00Z","owedBy":"19-ubnd","basis":"LKN 27","calendar":"vn-calendar-8a1b2c3d4e5f",
               "ruleset":"vn-3f9a1c20d4e5","armedBy":"fact-1","state":"CANCELLED"},
              {"ruleId":"KN-ACCEPT-1","nameVi":"Thụ lý khiếu nại lần đầu","nameEn":"Accept or refuse a first complaint",
               "startsOn":"2026-07-02","statutoryDueOn":"2026-07-13","dueOn":"2026-07-13","dueAt":"2026-07-13T17:00:00Z",
               "checkAt":"2026-07-13T17:00:00Z","owedBy":"19-05443","basis":"LKN 27","calendar":"vn-calendar-8a1b2c3d4e5f",
               "ruleset":"vn-3f9a1c20d4e5","armedBy":"command-1","state":"OPEN"}]}""";

    private static Deadline limit(CaseFile file) {
        return file.deadlines().getLast();
    }

    private static CaseFile read(String json) {
        return StoredCase.read(json.getBytes(UTF_8)).file();
    }

    @Test
    void readsWhatTheFirstVersionWrote() {
        var file = read(OF_VERSION_1);

        assertThat(limit(file).dueOn()).isEqualTo(on("2026-07-13"));
        assertThat(limit(file).lookAt()).isEqualTo(limit(file).dueAt());
        assertThat(limit(file).warned()).isNull();
        assertThat(limit(file).counted()).isNull();
        assertThat(file.heard()).isEmpty();
    }

    @Test
    void countsTheTransfersThatTheFirstVersionLeftToBeSeen() {
        assertThat(read(OF_VERSION_1).hop()).isEqualTo(2);
        assertThat(read(OF_VERSION_1.replace("TRANSFER", "ACCEPT")).hop()).isEqualTo(1);
        assertThat(read("""
                {"version":1,"correlationId":"c","petition":{"caseId":{"value":"0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e"},
                 "type":"PROPOSAL","channel":"POST","receivingBody":"19-btcd","receivedAt":"2026-07-01T02:15:00Z",
                 "openedAt":"2026-07-01T02:16:00Z"},"state":"IN_TRIAGE","deadlines":[]}""").hop()).isZero();
    }

    @Test
    void writesAndReadsTheSame() {
        var old = read(OF_VERSION_1);
        var counted = new Deadline.Counted(
                7,
                LimitUnit.WORKING_DAY,
                List.of(
                        new SkippedDay(on("2026-08-29"), "Thứ Bảy", "Saturday"),
                        new SkippedDay(on("2026-08-30"), "Chủ nhật", "Sunday"),
                        new SkippedDay(on("2026-09-02"), "Quốc khánh", "National Day"),
                        new SkippedDay(on("2026-02-14"), "Nghỉ Tết (làm bù 21/02/2026)", "Tết, in exchange")),
                List.of(new WorkedDay(on("2026-08-22"), "Làm bù cho thứ Hai", "In exchange")));
        var was = limit(old);
        var limit = new Deadline(
                was.terms(),
                counted,
                at("2026-09-01T08:05"),
                at("2026-07-08T00:00"),
                3,
                was.armedBy(),
                DeadlineState.OPEN,
                null);
        var file = new CaseFile(old.stage(), old.lastActOn(), 4, List.of("fact-1"), List.of(limit));

        var json = StoredCase.write(file, "first-event");

        assertThat(StoredCase.read(json).file()).isEqualTo(file);
        assertThat(new String(json, UTF_8)).contains("\"version\":2").doesNotContain("Saturday");
    }

    /** As version 2 wrote it before worked days were kept. */
    @Test
    void readsALimitWhoseWorkedDaysWereNotKept() {
        var counted = OF_VERSION_1
                .replace("\"version\":1", "\"version\":2")
                .replace(
                        "\"armedBy\":\"command-1\"",
                        "\"length\":7,\"unit\":\"WORKING_DAY\",\"skipped\":[\"2026-07-04\"],\"armedBy\":\"command-1\"");

        assertThat(limit(read(counted)).counted())
                .isEqualTo(new Deadline.Counted(
                        7,
                        LimitUnit.WORKING_DAY,
                        List.of(new SkippedDay(on("2026-07-04"), "Thứ Bảy", "Saturday")),
                        List.of()));
    }

    @Test
    void refusesWhatALaterProgramWrote() {
        var later = OF_VERSION_1.replace("\"version\":1", "\"version\":3").getBytes(UTF_8);

        assertThatIllegalStateException()
                .isThrownBy(() -> StoredCase.read(later))
                .withMessageContaining("older than its state");
    }
}
