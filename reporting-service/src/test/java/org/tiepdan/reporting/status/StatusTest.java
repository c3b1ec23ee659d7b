package org.tiepdan.reporting.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.reporting.projection.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;

class StatusTest {
    private static final ReceiptCode CODE = ReceiptCode.of(new byte[16]);
    private static final byte[] KEY = "of a test".getBytes(StandardCharsets.UTF_8);

    private final TestDatabase database = TestDatabase.create();
    private final Events events = new Events();
    private final Path keys;
    private final Slice slice;

    StatusTest(@TempDir Path keys) {
        this.keys = keys;
        this.slice = new Slice(database.get(), keys, Slice.NOW);
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        database.close();
    }

    @Test
    void tellsACitizenWhereTheCaseStandsAndWhomToAsk() throws Exception {
        Files.write(keys.resolve("receipt.key"), KEY);
        receive("COMPLAINT");
        events.write(Events.caseId(1), "petition.routed.v1");
        events.write(Events.caseId(1), "case.opened.v1");
        events.write(Events.caseId(1), "deadline.set.v1");
        fill();

        var answer = slice.get("/api/v1/status/" + CODE.value().toLowerCase(Locale.ROOT));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()).isEqualTo(Slice.documented("status"));
    }

    @Test
    void givesNothingAwayOfADenunciation() throws Exception {
        Files.write(keys.resolve("receipt.key"), KEY);
        receive("DENUNCIATION");
        events.write(Events.caseId(1), "petition.routed.v1");
        events.write(
                Events.caseId(1),
                "deadline.set.v1",
                limit -> limit.put("ruleId", "TC-RESOLVE")
                        .put("nameVi", "Giải quyết tố cáo")
                        .put("nameEn", "Settle a denunciation"));
        fill();

        var answer = slice.get("/api/v1/status/" + CODE).json().toString();

        assertThat(answer)
                .contains("Thời hạn giải quyết")
                .doesNotContainIgnoringCase("denunciation")
                .doesNotContain("tố cáo", "TC-", "thu hồi đất", "LAND_HOUSING", "05443\"");
    }

    @Test
    void helpsWithAMistypedCode() throws Exception {
        Files.write(keys.resolve("receipt.key"), KEY);
        var mistyped =
                (CODE.value().charAt(0) == '2' ? '3' : '2') + CODE.value().substring(1);

        var answer = slice.get("/api/v1/status/" + mistyped);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("code").asString()).isEqualTo("mistyped-receipt-code");
        assertThat(slice.get("/api/v1/status/" + CODE).json().get("code").asString())
                .isEqualTo("unknown-receipt-code");
    }

    @Test
    void looksTheKeyUpWhenItIsThere() throws IOException {
        assertThat(slice.get("/api/v1/status/" + CODE).status()).isEqualTo(503);

        Files.write(keys.resolve("receipt.key"), KEY);

        assertThat(slice.get("/api/v1/status/" + CODE).status()).isEqualTo(404);
    }

    @Test
    void tellsTheOperatorAloneWhichFileIsMissing() throws IOException {
        var answer = slice.get("/api/v1/status/" + CODE).json();

        assertThat(answer.get("code").asString()).isEqualTo("receipt-key-missing");
        assertThat(answer.toString())
                .contains("Hiện chưa tra cứu được mã biên nhận", "Receipt codes cannot be looked up at the moment")
                .doesNotContain("receipt.key", "KEY_DIR", "KEYS_DIR");
    }

    private void receive(String type) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        var hash = HexFormat.of().formatHex(mac.doFinal(CODE.value().getBytes(StandardCharsets.UTF_8)));
        events.receive(
                Events.caseId(1),
                petition -> petition.put("type", type).put("receiptRef", "r-" + hash.substring(0, 24)));
    }

    private void fill() {
        Filling.fill(database.get(), events.written());
    }
}
