package org.tiepdan.reporting.register.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.reporting.testkit.Events;

/** Every way of typing Vietnamese finds the same cases, and no others. */
class SearchVariantsTest {
    private final RegisterBench bench;

    SearchVariantsTest(@TempDir Path keys) {
        bench = new RegisterBench(keys);
    }

    @BeforeEach
    void fill() {
        subject(1, "Khiếu nại quyết định thu hồi đất tại phường Hoà Bình");
        subject(2, Normalizer.normalize("Tố cáo cán bộ thuỷ lợi huyện Đồng Hỷ, xã Hòa Bình", Normalizer.Form.NFD));
        subject(3, "PHẢN ÁNH TIẾNG ỒN (quán karaoke) – tổ 5, Hoàng Văn Thụ");
        subject(4, "Kiến nghị: đền bù, hỗ trợ khi Nhà nước thu hồi 1.200 m² đất");
        bench.fill();
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            hoà bình;                   1 2
            hòa bình;                   1 2
            hoa binh;                   1 2
            Hoà;                        1 2 3
            "hoà";                      1 2
            "hòa bình";                 1 2
            “Hoà Bình”;                 1 2
            "bình hoà";
            bình hoà;                   1 2
            thuỷ lợi;                   2
            thủy lợi;                   2
            đồng hỷ;                    2
            đồng hỉ;
            dong hy;                    2
            ÐỒNG HỶ;                    2
            đất thu hồi;                1 4
            thu hồi đất;                1 4
            "thu hồi đất";              1
            "hồi đất" khiếu;            1
            thu hồi đ;                  1 4
            hồi, (đất)!;                1 4
            hồ tr;                      4
            ồn tiếng;                   3
            quán-karaoke;               3
            tổ 5;                       3
            karaok;                     3
            araoke;
            1.200 m²;                   4
            1.200;                      4
            đất nhà;                    4
            đất không có;
            !!!;
            """)
    void findsTheSameHoweverItIsTyped(String typed, String expected) {
        var numbers = expected == null
                ? List.<Integer>of()
                : List.of(expected.split(" ")).stream().map(Integer::valueOf).toList();
        for (var variant : List.of(
                typed,
                Normalizer.normalize(typed, Normalizer.Form.NFC),
                Normalizer.normalize(typed, Normalizer.Form.NFD),
                typed.toLowerCase(Locale.ROOT),
                typed.toUpperCase(Locale.ROOT),
                typed.replace(" ", " \u00a0"))) {
            assertThat(bench.found("q={q}", variant)).as(variant).containsExactlyInAnyOrderElementsOf(numbers);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-receivedAt", "receivedAt", "dueOn", "-dueOn"})
    void leavesTheOrderToTheSorting(String sort) {
        var all = bench.found("sort=" + sort);

        assertThat(bench.found("q={q}&sort=" + sort, "thu hồi"))
                .containsExactlyElementsOf(
                        all.stream().filter(List.of(1, 4)::contains).toList());
    }

    @Test
    void saysHowALineWithAPhraseWasUnderstood() {
        assertThat(searched("\"thu hồi\" đất")).containsExactly("WORDS", "PHRASE");
        assertThat(searched("\"thu hồi\"")).containsExactly("PHRASE");
        assertThat(searched("thu hồi")).containsExactly("WORDS");
    }

    @Test
    void refusesMoreWordsThanALineOfVietnameseHas() {
        var line = "thu hồi đất ở ".repeat(14).strip();
        assertThat(bench.get("/api/v1/cases?q={q}", line).status()).isEqualTo(200);

        var words = new StringBuilder();
        for (int number = 0; number < 51; number++) {
            words.append((char) ('a' + number / 26))
                    .append((char) ('a' + number % 26))
                    .append(' ');
        }
        var refused = bench.get("/api/v1/cases?type=NONE&q={q}", words.toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json()
                        .get("errors")
                        .valueStream()
                        .map(fault -> fault.get("code").asString()))
                .containsExactlyInAnyOrder("unknown-code", "too-many-words");
    }

    private List<String> searched(String typed) {
        return bench.get("/api/v1/cases?q={q}", typed)
                .json()
                .get("searched")
                .valueStream()
                .map(one -> one.get("kind").asString())
                .toList();
    }

    private void subject(int number, String subject) {
        bench.events()
                .receive(
                        Events.caseId(number),
                        petition -> petition.put("subject", subject).put("registerNumber", 900 + number));
    }
}
