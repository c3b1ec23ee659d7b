package org.tiepdan.loader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.loader.system.Screen;

class LoaderTest {
    private final StubSystem system = stub();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private static StubSystem stub() {
        try {
            return new StubSystem();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void nothing_is_recorded() {
        assertThat(system.size()).isZero();
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void an_import_whose_connection_breaks_is_sent_again_and_every_line_is_recorded_once() throws Exception {
        system.breakAfter = 300 - 250;

        int status = run("import", petitions(300).toString());

        assertThat(status).isZero();
        assertThat(system.size()).isEqualTo(300);
        assertThat(system.imports).hasValue(3);
        assertThat(shown()).contains("petitions.ndjson: 250 đơn mới, 50 đã có, 0 không nhận");
    }

    @Test
    void what_intake_does_not_know_to_be_recorded_is_sent_again() throws Exception {
        system.unknownFrom = 7;

        int status = run("import", petitions(20).toString());

        assertThat(status).isZero();
        assertThat(system.size()).isEqualTo(20);
        assertThat(system.imports).hasValue(2);
    }

    @Test
    void each_bad_line_is_named_with_its_number_and_reasons_and_never_with_what_it_says() throws Exception {
        var lines = new ArrayList<String>(lines(260));
        lines.set(2, "{\"idempotencyKey\":\"x\",\"receivingBody\":\"19-btcd\",\"content\":\"BAD secret\"}");
        lines.set(254, "");
        lines.set(256, "BAD");

        int status = run("import", write("petitions.ndjson", lines).toString());

        assertThat(status).isEqualTo(1);
        assertThat(shown())
                .contains("petitions.ndjson:3: /subject missing – Thiếu. / Missing.")
                .contains("petitions.ndjson:257: /subject missing")
                .contains("257 đơn mới, 0 đã có, 2 không nhận")
                .doesNotContain("secret");
    }

    @Test
    void a_file_that_is_refused_as_a_whole_is_named_with_every_reason() throws Exception {
        system.fileRefusal =
                "{\"code\":\"unknown-columns\",\"errors\":[{\"pointer\":\"/a\",\"code\":\"unknown-column\",\"message\":\"a\"},"
                        + "{\"pointer\":\"/b\",\"code\":\"unknown-column\",\"message\":\"b\"}]}";

        int status = run("import", write("petitions.csv", List.of("a;b", "1;2")).toString());

        assertThat(status).isEqualTo(1);
        assertThat(shown()).contains("/a unknown-column", "/b unknown-column");
        assertThat(system.imports).hasValue(1);
    }

    @Test
    void a_row_before_the_header_is_named_and_nothing_is_sent() throws Exception {
        int status = run(
                "import",
                write("so.csv", List.of("SỔ NĂM 2026;", "", "type;subject", "A;b"))
                        .toString());

        assertThat(status).isEqualTo(1);
        assertThat(shown()).contains("row-before-header", "Dòng 1", "row 3");
        assertThat(system.imports).hasValue(0);
    }

    @Test
    void what_is_doubtful_is_taken_and_named() throws Exception {
        int status = run(
                "import",
                write("so.csv", List.of("type;subject", "A;DOUBT", "A;b")).toString());

        assertThat(status).isZero();
        assertThat(shown())
                .contains("so.csv:2: xem lại / to be checked: /petitioner/phone lost-zeros")
                .contains("2 đơn mới", "1 đơn đã nhận cần xem lại");
    }

    @Test
    void lines_without_a_key_that_say_the_same_are_told_apart_across_requests_too() throws Exception {
        var lines = new ArrayList<>(List.of("type;subject"));
        IntStream.range(0, 300).forEach(i -> lines.add("A;" + i));
        lines.set(299, lines.get(3));

        int status = run("import", write("so.csv", lines).toString());

        assertThat(status).isEqualTo(1);
        assertThat(shown())
                .contains("so.csv:300: repeated-line – Giống hệt dòng 4", "299 đơn mới, 0 đã có, 1 không nhận");
    }

    @Test
    void fonts_are_converted_where_that_is_asked_for() throws Exception {
        var file = write("so.csv", List.of("type;subject", "A;b")).toString();

        run("import", file);
        run("import", "--convert-fonts", file);

        assertThat(system.importQueries).containsExactly("", "convert-fonts=true");
    }

    @Test
    void a_byte_order_mark_hides_neither_the_first_petition_nor_the_first_act() throws Exception {
        var petitions = write("petitions.ndjson", List.of("\ufeff" + lines(1).getFirst() + "\r"));
        var acts = write("acts.ndjson", List.of("\ufeff" + act("k1", 1, "answer", "\"by\":\"19-05692\"") + "\r"));

        assertThat(run("import", petitions.toString(), acts.toString())).isZero();
        assertThat(system.acts).containsExactly("k1 answer");
    }

    @Test
    void acts_find_their_petition_by_what_is_seen_of_its_key() throws Exception {
        petitions(1);
        write(
                "acts.ndjson",
                List.of(act("k1", 1, "answer", "\"by\":\"19-05692\"").replace("\"p1\"", "\" p1\u200b\"")));

        assertThat(run("sample", folder.toString())).isZero();
    }

    @Test
    void acts_of_one_petition_are_recorded_in_their_order_once_the_log_has_brought_what_they_build_on()
            throws Exception {
        petitions(30);
        var acts = new ArrayList<String>();
        for (int i = 1; i <= 30; i++) {
            acts.add(act("k" + i + "-1", i, "triage-decision", "\"by\":\"19-btcd\",\"competentBody\":\"19-05443\""));
            acts.add(act("k" + i + "-2", i, "acceptance", "\"by\":\"19-05443\""));
            acts.add(act("k" + i + "-3", i, "answer", "\"by\":\"19-05443\""));
        }
        write("acts.ndjson", acts);

        int status = run("sample", folder.toString());

        assertThat(status).isZero();
        assertThat(system.acts).hasSize(90);
        for (int i = 1; i <= 30; i++) {
            var key = "k" + i + "-";
            assertThat(system.acts)
                    .filteredOn(each -> each.startsWith(key))
                    .containsExactly(key + "1 triage-decision", key + "2 acceptance", key + "3 answer");
        }
    }

    @Test
    void a_second_run_adds_nothing() throws Exception {
        petitions(5);
        write("acts.ndjson", List.of(act("k1", 1, "acceptance", "\"by\":\"19-05692\"")));
        assertThat(run("sample", folder.toString())).isZero();

        int status = run("sample", folder.toString());

        assertThat(status).isZero();
        assertThat(system.size()).isEqualTo(5);
        assertThat(system.acts).containsExactly("k1 acceptance");
        assertThat(shown()).contains("0 đơn mới, 5 đã có, 0 không nhận");
    }

    @Test
    void a_refused_act_an_unreadable_one_and_one_about_an_unknown_petition_are_each_named() throws Exception {
        petitions(1);
        write(
                "acts.ndjson",
                List.of(
                        act("k1", 1, "refusal", "\"by\":\"19-05692\",\"ground\":\"NONE\""),
                        "{\"act\":\"answer\",\"petition\":{}}",
                        act("k2", 99, "answer", "\"by\":\"19-05692\"")));

        int status = run("sample", folder.toString());

        assertThat(status).isEqualTo(1);
        assertThat(shown())
                .contains("acts.ndjson:1: refusal: unknown-ground")
                .contains("acts.ndjson:2: ?: unreadable-act")
                .contains("acts.ndjson:3: answer: petition-not-in-these-files")
                .contains("0 việc đã ghi, 3 bị từ chối");
    }

    @Test
    void at_the_end_it_shows_what_the_register_holds() throws Exception {
        run("import", petitions(3).toString());

        assertThat(shown().lines().map(line -> line.strip().replaceAll(" {2,}", " ")))
                .contains(
                        "Đã tiếp nhận / Received 3",
                        "Phản ánh / Feedback 7",
                        "Đã trả lời / Answered 5",
                        "Đúng hạn / Met in time 8",
                        "Tỷ lệ đúng hạn / On time 80.0 %",
                        "Có hồ sơ, không có đơn / Orphans 0");
        var rows = shown().lines().filter(line -> line.startsWith("  ")).toList();
        assertThat(rows)
                .isNotEmpty()
                .allMatch(line -> line.length() == rows.getFirst().length());
    }

    @Test
    void a_system_that_does_not_answer_ends_it_with_status_3() throws Exception {
        system.close();

        assertThat(run("import", petitions(1).toString(), "--tries", "2")).isEqualTo(3);
    }

    @Test
    void misuse_ends_it_with_status_2() {
        assertThat(run("import")).isEqualTo(2);
        assertThat(run("import", folder.resolve("missing.csv").toString())).isEqualTo(2);
        assertThat(run("export")).isEqualTo(2);
    }

    private int run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        if (arguments.length > 1) {
            for (var service : List.of("intake", "intake-management", "routing", "tracking", "reporting")) {
                all.add("--" + service + "-port=" + system.port());
            }
        }
        return Loader.run(new Screen(new PrintStream(screen, true, UTF_8), false), all.toArray(String[]::new));
    }

    private String shown() {
        return screen.toString(UTF_8);
    }

    private Path petitions(int count) throws Exception {
        return write("petitions.ndjson", lines(count));
    }

    private static List<String> lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "{\"idempotencyKey\":\"p" + i + "\",\"receivingBody\":\"19-btcd\"}")
                .toList();
    }

    private static String act(String key, int petition, String act, String body) {
        return "{\"key\":\"" + key + "\",\"petition\":{\"receivingBody\":\"19-btcd\",\"idempotencyKey\":\"p" + petition
                + "\"},\"act\":\"" + act + "\",\"body\":{" + body + "}}";
    }

    private Path write(String name, List<String> lines) throws Exception {
        return Files.write(folder.resolve(name), lines);
    }
}
