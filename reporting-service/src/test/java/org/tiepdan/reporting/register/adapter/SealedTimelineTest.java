package org.tiepdan.reporting.register.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.testkit.Events;
import tools.jackson.databind.JsonNode;

/** Each opening, refusal and try is shown on the case to those who may see it, and who did it to inspectors. */
class SealedTimelineTest {
    private static final CaseId SAMPLE = Events.caseId(1);
    private static final CaseId GUESSED = Events.caseId(2);
    private static final List<String> ACTS = List.of(
            "petition.opening-requested.v1",
            "petition.opening-confirmed.v1",
            "petition.opening-declined.v1",
            "petition.opening-refused.v1",
            "petition.opened.v1",
            "petition.words-read.v1",
            "petition.erasure-requested.v1",
            "petition.erased.v1");
    private static final Caller OFFICER = new Caller("cb-1", Set.of(Role.OFFICER), Set.of("19-05443"));
    private static final Caller INSPECTOR = new Caller("cb-2", Set.of(Role.INSPECTOR), Set.of("19-ubnd"));

    private final RegisterBench bench;

    SealedTimelineTest(@TempDir Path keys) {
        bench = new RegisterBench(keys);
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    private JsonNode lines(Caller caller) {
        return bench.getAs(caller, "/api/v1/cases/" + SAMPLE + "/timeline")
                .json()
                .get("items");
    }

    private void happened() {
        bench.events().open(SAMPLE);
        ACTS.forEach(type -> bench.events().write(SAMPLE, type));
        bench.fill();
    }

    @Test
    void anOfficerReadsWhatWasDoneWhyAndByWhichPaperButNotWho() {
        happened();

        var lines = lines(OFFICER);

        assertThat(lines.findValuesAsString("type")).containsAll(ACTS);
        assertThat(lines.findValuesAsString("vi"))
                .contains(
                        "Có yêu cầu mở phần niêm phong, chờ người thứ hai đồng ý. Lý do: kiểm tra họ tên, địa chỉ của"
                                + " người gửi đơn. Văn bản: 417/QĐ-UBND.",
                        "Người thứ hai không đồng ý mở phần niêm phong. Lý do: không có văn bản yêu cầu mở.",
                        "Bị từ chối: xem phần niêm phong (chưa có người thứ hai đồng ý).");
        assertThat(lines.findValuesAsString("en"))
                .contains("The petitioner was erased. Reason: the person asked for it. Paper: 12/2026/CV-TTr.");
        assertThat(lines.findValuesAsString("reference")).contains("417/QĐ-UBND", "12/2026/CV-TTr");
        assertThat(lines.toString()).doesNotContain("cb-0", "o-9f8e7d6c5b4a");
    }

    @Test
    void anInspectorAlsoReadsWhoByOpaqueId() {
        happened();

        assertThat(lines(INSPECTOR).findValuesAsString("officer"))
                .containsExactly(
                        "cb-0142",
                        "cb-0143",
                        "cb-0143",
                        "cb-0142",
                        "o-9f8e7d6c5b4a",
                        "cb-0107",
                        "cb-0101",
                        "cb-0101, cb-0143");
    }

    @Test
    void aTryUnderAGuessedIdCreatesNothing() {
        bench.events().open(SAMPLE);
        ACTS.forEach(type -> bench.events().write(GUESSED, type));
        bench.fill();

        assertThat(bench.database().getCollection("cases").countDocuments()).isEqualTo(1);
        assertThat(bench.get("/api/v1/cases/" + GUESSED).status()).isEqualTo(404);
        var ledger = bench.get("/api/v1/ledger").json();
        assertThat(ledger.get("received").asInt()).isEqualTo(1);
        assertThat(ledger.get("orphans").asInt()).isZero();
    }

    @Test
    void manyTriesDoNotFillTheDocumentAndHideNoOpening() {
        bench.events().open(SAMPLE);
        IntStream.range(0, 250).forEach(_ -> bench.events().write(SAMPLE, "petition.opening-refused.v1"));
        bench.events().write(SAMPLE, "petition.opened.v1");
        bench.fill();

        var types = lines(INSPECTOR).findValuesAsString("type");

        assertThat(types).filteredOn("petition.opening-refused.v1"::equals).hasSize(200);
        assertThat(types).contains("petition.opened.v1");
    }

    @Test
    void manyRequestsDoNotFillItEitherAndHideNoErasure() {
        bench.events().open(SAMPLE);
        IntStream.range(0, 505).forEach(_ -> {
            bench.events().write(SAMPLE, "petition.opening-requested.v1");
            bench.events().write(SAMPLE, "petition.opened.v1");
        });
        bench.events().write(SAMPLE, "petition.opening-refused.v1");
        bench.events().write(SAMPLE, "petition.erased.v1");
        bench.fill();

        var types = lines(INSPECTOR).findValuesAsString("type");

        assertThat(types)
                .filteredOn(type -> type.equals("petition.opening-requested.v1") || type.equals("petition.opened.v1"))
                .hasSize(1_000);
        assertThat(types).contains("petition.opening-refused.v1", "petition.erased.v1");
    }
}
