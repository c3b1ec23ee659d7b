package org.tiepdan.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files in the formats of offices. */
class OfficeFilesTest extends LoaderScenario {

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
    void columns_that_nobody_knows_are_named_in_one_sentence() throws Exception {
        system.fileRefusal =
                "{\"code\":\"invalid-request\",\"errors\":[{\"pointer\":\"a\",\"code\":\"unknown-column\",\"message\":\"?\"},"
                        + "{\"pointer\":\"b\",\"code\":\"unknown-column\",\"message\":\"?\"}]}";

        run("import", write("so.csv", List.of("a;b", "1;2")).toString());

        assertThat(shown()).contains("  a, b unknown-column – ?");
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
    void files_of_acts_may_be_joined_and_saved_in_another_encoding() throws Exception {
        var petitions = write("petitions.ndjson", lines(2));
        var text = "\ufeff" + act("k1", 1, "answer", "\"by\":\"19-05692\"") + "\r\n\ufeff"
                + act("k2", 2, "answer", "\"by\":\"19-05692\"") + "\r\n\u001A";
        var acts = Files.writeString(folder.resolve("acts.ndjson"), text, StandardCharsets.UTF_16LE);

        assertThat(run("import", petitions.toString(), acts.toString())).isZero();
        assertThat(system.acts).containsExactlyInAnyOrder("k1 answer", "k2 answer");
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
    void keys_with_letters_of_any_language_are_sent_like_others() throws Exception {
        var petitions = write("petitions.ndjson", lines(1));
        var acts = write(
                "acts.ndjson",
                List.of(
                        act("quầy-1", 1, "acceptance", "\"by\":\"19-05692\""),
                        act("quậy-1", 1, "answer", "\"by\":\"19-05692\"")));

        assertThat(run("import", petitions.toString(), acts.toString())).isZero();
        assertThat(system.acts).containsExactly("quầy-1 acceptance", "quậy-1 answer");
    }

    @Test
    void an_id_that_is_none_refuses_its_line_and_no_other() throws Exception {
        var petitions = write("petitions.ndjson", lines(1));
        var byId = act("k1", 1, "answer", "\"by\":\"19-05692\"");
        var acts = write(
                "acts.ndjson",
                List.of(
                        byId.replace("\"receivingBody\":\"19-btcd\"", "\"petitionId\":\"so 420/2026\""),
                        act("k2", 1, "answer", "\"by\":\"19-05692\"")));

        assertThat(run("import", petitions.toString(), acts.toString())).isEqualTo(1);
        assertThat(shown()).contains("acts.ndjson:1: ?: petition unreadable-act");
        assertThat(system.acts).containsExactly("k2 answer");
    }

    @Test
    void a_member_that_occurs_twice_or_in_the_wrong_place_is_not_lost() throws Exception {
        var petitions = write("petitions.ndjson", lines(1));
        var acts = write(
                "acts.ndjson",
                List.of(act("k1", 1, "answer", "\"by\":\"19-05692\",\"on\":\"2026-11-02\",\"on\":\"2026-12-02\"")));
        var receptions = write(
                "receptions.ndjson",
                List.of("{\"key\":\"r1\",\"on\":\"2026-11-02\",\"reception\":{\"visits\":1,\"people\":1}}"));

        assertThat(run("import", petitions.toString(), acts.toString(), receptions.toString()))
                .isEqualTo(1);
        assertThat(shown()).contains("acts.ndjson:1: ?: unreadable-act", "receptions.ndjson:1: unreadable-reception");
        assertThat(system.acts).isEmpty();
        assertThat(system.receptions).isEmpty();
    }

    @Test
    void receptions_are_read_as_acts_are() throws Exception {
        var petitions = write("petitions.ndjson", lines(1));
        var line = "{\"key\":%s,\t\"reception\"\t: {\"visits\":1,\"people\":1}}";
        var receptions = write(
                "receptions.ndjson", List.of(line.formatted("5001.0"), "\ufeff" + line.formatted("\"buổi\u200b 2\"")));

        assertThat(run("import", petitions.toString(), receptions.toString())).isZero();
        assertThat(system.receptions).containsExactlyInAnyOrder("5001", "buổi 2");
    }

    @Test
    void a_file_of_acts_is_one_even_if_its_first_line_is_faulty() throws Exception {
        var petitions = write("petitions.ndjson", lines(1));
        var acts = write(
                "acts.ndjson",
                List.of(
                        act("k1", 1, "answer", "\"by\":\"19-05692\"").replace("\"petition\"", "\"don\""),
                        act("k2", 1, "answer", "\"by\":\"19-05692\"")));

        assertThat(run("import", petitions.toString(), acts.toString())).isEqualTo(1);
        assertThat(shown()).contains("acts.ndjson:1: ?: petition unreadable-act", "1 đơn mới, 0 đã có, 0 không nhận");
        assertThat(system.acts).containsExactly("k2 answer");
    }
}
