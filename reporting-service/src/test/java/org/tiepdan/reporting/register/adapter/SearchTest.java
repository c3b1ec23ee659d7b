package org.tiepdan.reporting.register.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.reporting.testkit.Events;

/** A case is found by the details on a paper document. */
class SearchTest {
    private static final ReceiptCode CODE = ReceiptCode.of(new byte[16]);
    private static final byte[] KEY = "of a test".getBytes(StandardCharsets.UTF_8);

    private final Path keys;
    private final RegisterBench bench;

    SearchTest(@TempDir Path keys) {
        this.keys = keys;
        this.bench = new RegisterBench(keys);
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    @Test
    void findsACaseByItsNumberAndYear() {
        number(1, 420, 2026, "19-btcd");
        number(2, 421, 2026, "19-btcd");
        number(3, 420, 2025, "19-btcd");
        subject(4, "Khiếu nại quyết định 420/2026");
        bench.fill();

        for (var typed : List.of(
                "420/2026",
                "420 / 2026",
                "420-2026",
                "420/26",
                "0420/2026",
                "số 420/2026",
                "Số đến: 420/2026",
                "so den 420 nam 2026",
                "số đến 420 năm 2026",
                "420 2026",
                "No. 420/2026",
                "\u200b420\u00a0/\u00a02026\ufeff",
                "４２０/２０２６",
                "420/2026 19-btcd",
                "420/2026, 19-BTCD")) {
            assertThat(found(typed)).as(typed).containsExactly(1);
        }
    }

    @Test
    void findsANumberOfEachRegisterAndOfOneBody() {
        number(1, 420, 2026, "19-btcd");
        number(2, 420, 2026, "19-ubnd");
        number(3, 420, 2025, "19-ubnd");
        bench.fill();

        assertThat(found("420/2026")).containsExactlyInAnyOrder(1, 2);
        assertThat(found("420/2026 19-ubnd")).containsExactly(2);
        assertThat(found("420 19-ubnd")).containsExactlyInAnyOrder(2, 3);
        assertThat(found("420")).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void takesANumberAloneForOneOfTheRegisterOrOfTheSubject() {
        number(1, 420, 2026, "19-btcd");
        subject(2, "Đòi bồi thường 420 triệu đồng");
        subject(3, "Thửa đất số 4201, tờ 1420");
        bench.fill();

        assertThat(found("420")).containsExactlyInAnyOrder(1, 2);
        assertThat(searched("420")).containsExactly("số đến 420", "từ ngữ trong nội dung");
    }

    @Test
    void looksThroughTheSubjectsWhereNoCaseHasThatNumber() {
        subject(1, "Khiếu nại quyết định 12/2026");
        number(2, 420, 2026, "19-btcd");
        bench.fill();

        assertThat(found("12/2026")).containsExactly(1);
        assertThat(searched("12/2026")).containsExactly("số đến 12 năm 2026", "từ ngữ trong nội dung");
        assertThat(searched("420/2026 19-btcd")).containsExactly("số đến 420 năm 2026 của 19-btcd");
        assertThat(found("01/07/2026")).isEmpty();
        assertThat(searched("01/07/2026")).containsExactly("từ ngữ trong nội dung");
    }

    @Test
    void findsACaseByItsReceiptHoweverItIsTyped() throws Exception {
        Files.write(keys.resolve("receipt.key"), KEY);
        bench.events().receive(Events.caseId(1), petition -> petition.put("receiptRef", reference(CODE)));
        bench.events().receive(Events.caseId(2), petition -> {});
        bench.fill();
        var code = CODE.value();

        for (var typed : List.of(
                code,
                code.toLowerCase(Locale.ROOT),
                code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8),
                " " + code.substring(0, 6) + "\u00a0" + code.substring(6),
                code.substring(0, 6) + "\u2013\u200b" + code.substring(6))) {
            assertThat(found(typed)).containsExactly(1);
            assertThat(searched(typed)).containsExactly("mã biên nhận");
        }
    }

    @Test
    void neitherFailsNorRepeatsACodeAsLongAsReceiptsCannotBeLookedUp() {
        bench.events().receive(Events.caseId(1), petition -> {});
        bench.fill();

        var answer = bench.get("/api/v1/cases?q=" + CODE);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().toString()).doesNotContain(CODE.value());
        assertThat(searched(CODE.value())).containsExactly("từ ngữ trong nội dung");
    }

    @Test
    void findsACaseByItsId() {
        bench.events().receive(Events.caseId(7), petition -> {});
        bench.fill();

        assertThat(found(Events.caseId(7).value().toUpperCase(Locale.ROOT))).containsExactly(7);
        assertThat(searched(Events.caseId(7).value())).containsExactly("mã vụ việc");
    }

    @Test
    void foldsSubjectAndWordsAlike() {
        subject(1, "Khi\u0065\u0302\u0301u na\u0323i vi\u00adệc thu\u00a0h\u200bồi đ\u0061\u0302\u0301t ở Đồng Hỷ");
        subject(2, "Phản ánh tiếng ồn");
        bench.fill();

        for (var typed : List.of(
                "khiếu nại việc thu hồi đất",
                "khieu nai viec thu hoi dat",
                "KHIẾU NẠI VIỆC",
                "thu\u2003hồi\tđất",
                "ÐỒNG HỶ",
                "đồng\u200b hỷ",
                "d\u00f4\u0300ng hy")) {
            assertThat(found(typed)).as(typed).containsExactly(1);
        }
        assertThat(found("\u200b\u00ad")).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void saysNothingOfASearchWhereThereWasNone() {
        assertThat(bench.get("/api/v1/cases").json().has("searched")).isFalse();
    }

    private void number(int id, int number, int year, String body) {
        bench.events()
                .receive(
                        Events.caseId(id),
                        petition -> petition.put("registerNumber", number)
                                .put("registerYear", year)
                                .put("receivingBody", body));
    }

    private void subject(int id, String subject) {
        bench.events().receive(Events.caseId(id), petition -> {
            petition.put("subject", subject);
            petition.remove(List.of("registerNumber", "registerYear"));
        });
    }

    private List<Integer> found(String typed) {
        return bench.found("q={q}", typed);
    }

    private List<String> searched(String typed) {
        return bench.get("/api/v1/cases?q={q}", typed)
                .json()
                .get("searched")
                .valueStream()
                .map(one -> one.get("vi").asString())
                .toList();
    }

    private static String reference(ReceiptCode code) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            var hash = mac.doFinal(code.value().getBytes(StandardCharsets.UTF_8));
            return "r-" + HexFormat.of().formatHex(hash).substring(0, 24);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
