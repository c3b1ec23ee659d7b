package org.tiepdan.reporting.status.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;
import tools.jackson.databind.JsonNode;

/** What a citizen learns about a petition with several matters (TT05/2021 6.1d): the stage of each, and the content of none. */
class SplitStatusTest {
    private static final ReceiptCode CODE = ReceiptCode.of(new byte[16]);
    private static final byte[] KEY = "of a test".getBytes(StandardCharsets.UTF_8);
    private static final CaseId PETITION = Events.caseId(1);
    private static final CaseId FIRST = Events.caseId(11);
    private static final CaseId SECOND = Events.caseId(12);

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();
    private final Path keys;
    private final Slice slice;

    SplitStatusTest(@TempDir Path keys) {
        this.keys = keys;
        this.slice = new Slice(database.get(), keys, Slice.NOW);
    }

    @BeforeEach
    void splitIntoTwo() throws Exception {
        Files.write(keys.resolve("receipt.key"), KEY);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        var hash = HexFormat.of().formatHex(mac.doFinal(CODE.value().getBytes(StandardCharsets.UTF_8)));
        events.receive(
                PETITION, petition -> petition.put("type", "MIXED").put("receiptRef", "r-" + hash.substring(0, 24)));
        events.write(PETITION, "petition.triage-requested.v1");
        events.write(
                PETITION,
                "case.opened.v1",
                opened -> opened.put("type", "MIXED").put("state", "IN_TRIAGE"));
        events.write(PETITION, "petition.split.v1");
        events.write(
                PETITION,
                "case.split.v1",
                split -> split.putArray("matters").add(SECOND.value()).add(FIRST.value()));
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @Test
    void tellsOfEachMatterWhereItStandsInTheOrderOfTheSplit() throws Exception {
        matter(FIRST, "COMPLAINT");
        matter(SECOND, "FEEDBACK");
        events.write(FIRST, "case.accepted.v1");

        var status = status();

        assertThat(status.get("state").asString()).isEqualTo("SPLIT");
        assertThat(status.get("matters").findValuesAsString("state")).containsExactly("ROUTED", "ACCEPTED");
        assertThat(status.get("matters").get(1).get("acceptedOn").asString()).isEqualTo("2026-07-06");
        assertThat(status.get("matters").get(1).get("askAt").get("vi").asString())
                .isEqualTo("Ủy ban nhân dân phường Phan Đình Phùng");
    }

    @Test
    void doesNotTellADenunciationFromAComplaint() throws Exception {
        matter(FIRST, "DENUNCIATION");
        matter(SECOND, "COMPLAINT");

        var matters = status().get("matters");

        assertThat(matters.get(0)).isEqualTo(matters.get(1));
        assertThat(matters.toString())
                .doesNotContain("DENUNCIATION", "COMPLAINT", "TC-", "KN-", "LAND_HOUSING", FIRST.value(), "deadline");
    }

    @Test
    void aSplitThatWasTakenBackShowsNone() throws Exception {
        matter(FIRST, "COMPLAINT");
        matter(SECOND, "FEEDBACK");
        events.write(PETITION, "case.corrected.v1", corrected -> {
            corrected.put("act", "routing").put("state", "IN_TRIAGE").put("triageSince", "2026-07-01");
            corrected.remove("competentBody");
        });

        var status = status();

        assertThat(status.get("state").asString()).isEqualTo("IN_TRIAGE");
        assertThat(status.get("matters")).isEmpty();
    }

    private void matter(CaseId id, String type) {
        events.write(
                id, "petition.routed.v1", routed -> routed.put("type", type).put("parent", PETITION.value()));
        events.write(id, "case.opened.v1", opened -> opened.put("type", type).put("parent", PETITION.value()));
        events.write(id, "deadline.set.v1");
    }

    private JsonNode status() throws Exception {
        Filling.fill(database.get(), events.written());
        var answer = slice.get("/api/v1/status/" + CODE.value());
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }
}
