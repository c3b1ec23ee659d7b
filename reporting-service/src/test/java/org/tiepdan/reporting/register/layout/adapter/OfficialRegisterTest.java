package org.tiepdan.reporting.register.layout.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.reporting.testkit.sheet.OpenedXlsx;
import org.tiepdan.servicekit.web.access.AccessLog;
import tools.jackson.databind.JsonNode;

/** Sổ tiếp công dân, Mẫu 03/TCD. */
class OfficialRegisterTest {
    private static final String JULY = "/api/v1/cases/register?body=19-btcd&from=2026-07-01&to=2026-07-31";

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();
    private final Slice slice;

    OfficialRegisterTest(@TempDir Path keys) {
        slice = new Slice(database.get(), keys, Slice.NOW);
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @Test
    void laysOutACaseInTheColumnsOfTheForm() {
        events.receive(
                Events.caseId(1),
                petition -> petition.put("registerNumber", 420)
                        .put("registerYear", 2026)
                        .put("instance", 1));
        events.write(Events.caseId(1), "petition.routed.v1");
        events.write(Events.caseId(1), "case.opened.v1");
        events.write(Events.caseId(1), "case.accepted.v1");
        Filling.fill(database.get(), events.written());

        var register = slice.get(JULY).json();

        assertThat(register).isEqualTo(Slice.documented("official-register"));
        assertThat(register.get("columns")).hasSize(13);
        assertThat(cells(register.get("rows").get(0)))
                .containsExactly(
                        "1",
                        "01/07/2026",
                        "Trong đơn niêm phong số đến 420/2026",
                        "Trong đơn niêm phong",
                        "Khiếu nại quyết định thu hồi đất",
                        "Khiếu nại",
                        "1",
                        "",
                        "",
                        "",
                        "Ủy ban nhân dân phường Phan Đình Phùng",
                        "Chuyển đơn đến Ủy ban nhân dân phường Phan Đình Phùng. Vụ việc đã được thụ lý, đang giải"
                                + " quyết.",
                        "");
    }

    /** The petitioner's text stays text, whatever it looks like. */
    @Test
    void isAWorkbookInTheSameColumns() throws Exception {
        events.receive(Events.caseId(1), petition -> petition.put("subject", "=1+1"));
        Filling.fill(database.get(), events.written());

        var book = new OpenedXlsx(slice.file(JULY + "&format=xlsx").body());

        assertThat(book.hasFormulas()).isFalse();
        assertThat(book.cells().values()).extracting(OpenedXlsx.Found::text).contains("SỔ TIẾP CÔNG DÂN", "13", "=1+1");
        assertThat(slice.get(JULY + "&format=pdf").status()).isEqualTo(422);
    }

    @Test
    void namesCorrectionsInTheRemarks() {
        events.open(Events.caseId(1));
        events.write(Events.caseId(1), "petition.corrected.v1");
        Filling.fill(database.get(), events.written());

        assertThat(cells(slice.get(JULY).json().get("rows").get(0)).getLast()).contains("sửa nội dung đăng ký");
    }

    @Test
    void saysOfAGroupHowManyTheyAreAndOfASecondComplaintWhomItIsAgainst() {
        events.receive(
                Events.caseId(1),
                petition -> petition.put("petitionerKind", "GROUP").put("signatories", 12));
        events.receive(Events.caseId(2), petition -> {
            petition.put("instance", 2).put("petitionerKind", "ORGANISATION").remove("signatories");
            petition.putObject("respondent").put("body", "19-05443").put("role", "HEAD");
        });
        Filling.fill(database.get(), events.written());

        var rows = slice.get(JULY).json().get("rows");

        assertThat(cells(rows.get(0)).get(6)).isEqualTo("12");
        assertThat(cells(rows.get(1)).get(6)).isEmpty();
        assertThat(cells(rows.get(1)).get(7)).startsWith("Khiếu nại lần 2; bị khiếu nại: ");
    }

    /** It is the book of those who came: letters and online petitions are in the other registers. */
    @Test
    void hasOnlyReceptionsInPerson() {
        var channels = List.of("IN_PERSON", "POST", "DROP_BOX", "ONLINE", "FORWARDED");
        for (int i = 0; i < channels.size(); i++) {
            var channel = channels.get(i);
            events.receive(Events.caseId(i + 1), petition -> petition.put("channel", channel));
        }
        Filling.fill(database.get(), events.written());

        assertThat(slice.get(JULY).json().get("rows")).hasSize(1);
    }

    @Test
    void hasOneLineForALetterOfSeveralMatters() {
        var whole = Events.caseId(1);
        events.receive(whole, petition -> petition.put("type", "MIXED").remove("respondent"));
        for (int matter = 2; matter <= 4; matter++) {
            events.write(Events.caseId(matter), "petition.routed.v1", routed -> routed.put("parent", whole.value()));
        }
        events.write(
                whole,
                "case.split.v1",
                split -> split.putArray("matters")
                        .add(Events.caseId(2).value())
                        .add(Events.caseId(3).value())
                        .add(Events.caseId(4).value()));
        Filling.fill(database.get(), events.written());

        var rows = slice.get(JULY).json().get("rows");

        assertThat(rows).hasSize(1);
        assertThat(cells(rows.get(0)).get(5)).isEqualTo("Nhiều nội dung");
    }

    @Test
    void hidesADenunciationFromTheBodyThatItDenouncesAndRecordsThatItWasTakenAway() {
        events.receive(Events.caseId(1), petition -> {
            petition.put("type", "DENUNCIATION").put("receivingBody", "19-btcd");
            petition.putObject("respondent").put("body", "19-btcd").put("role", "HEAD");
        });
        events.receive(Events.caseId(2), petition -> {});
        Filling.fill(database.get(), events.written());

        assertThat(slice.get(JULY).json().get("rows")).hasSize(2);
        assertThat(slice.looks())
                .containsExactly(new Slice.Look(
                        Slice.EVERYTHING,
                        AccessLog.Look.EXPORT,
                        List.of(Events.caseId(1).value())));
        var rows = slice.as(new Caller("cb-2", Set.of(Role.CLERK), Set.of("19-btcd")))
                .get(JULY)
                .json()
                .get("rows");
        assertThat(rows).hasSize(1);
        assertThat(cells(rows.get(0)).getFirst()).isEqualTo("1");
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertThat(faults("/api/v1/cases/register?from=x"))
                .containsExactlyInAnyOrder("body missing", "from not-a-date", "to missing");
        assertThat(faults("/api/v1/cases/register?body=19-btcd&from=2026-06-01&to=2026-06-30"))
                .containsExactly("to no-layout");
        assertThat(slice.as(new Caller("cb-2", Set.of(Role.CLERK), Set.of("19-05443")))
                        .get(JULY)
                        .status())
                .isEqualTo(403);
    }

    private List<String> faults(String path) {
        var answer = slice.get(path);
        assertThat(answer.status()).isEqualTo(422);
        return answer.json()
                .get("errors")
                .valueStream()
                .map(fault -> fault.get("pointer").asString() + " "
                        + fault.get("code").asString())
                .toList();
    }

    private static List<String> cells(JsonNode row) {
        return row.valueStream().map(cell -> cell.asString()).toList();
    }
}
