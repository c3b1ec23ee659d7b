package org.tiepdan.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoaderTest extends LoaderScenario {

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
    void receptions_are_recorded_and_what_is_refused_is_named_by_its_line() throws Exception {
        petitions(5);
        write("acts.ndjson", List.of(act("k1", 1, "answer", "\"by\":\"19-05692\"")));
        write(
                "receptions.ndjson",
                List.of(
                        "{\"key\":\"r1\",\"reception\":{\"by\":\"19-btcd\",\"visits\":2,\"people\":3}}",
                        "{\"key\":\"r2\",\"reception\":{\"by\":\"19-btcd\",\"visits\":2,\"people\":1}}",
                        "{\"key\":\"r3\"}"));

        int status = run("sample", folder.toString());

        assertThat(status).isEqualTo(1);
        assertThat(system.receptions).containsExactly("r1");
        assertThat(shown())
                .contains("receptions.ndjson:2: invalid-request", "receptions.ndjson:3: unreadable-reception")
                .contains("1 buổi tiếp đã ghi, 2 bị từ chối / 1 receptions recorded, 2 refused");
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
                .contains("acts.ndjson:1: refusal: unknown-ground – Cần một căn cứ. / Expected a ground.")
                .contains("acts.ndjson:2: ?: key, body unreadable-act – ")
                .contains("acts.ndjson:3: answer: petition-not-in-these-files")
                .contains("0 việc đã ghi, 3 bị từ chối");
    }

    @Test
    void every_fault_of_an_act_is_named_with_its_member() throws Exception {
        petitions(1);
        write(
                "acts.ndjson",
                List.of(
                        act("k1", 1, "answer", "\"by\":\"19-05692\",\"on\":\"FAULTY\""),
                        act("k2", 1, "answer", "\"by\":\"19-05692\"")
                                .replace("\"act\"", "\"on\":\"2026-07-01\",\"act\""),
                        "[]",
                        act("k3", 1, "answer", "\"by\":\"19-05692\"").replace("\"body\"", "\"bdy\"")));

        assertThat(run("sample", folder.toString())).isEqualTo(1);
        assertThat(shown())
                .contains(
                        "acts.ndjson:1: answer: /on not-a-date – Sai ngày. / No date.; /to missing – Thiếu. / Missing.")
                .contains("acts.ndjson:2: ?: on unknown-member – ")
                .contains("acts.ndjson:3: ?: unreadable-act – ")
                .contains("acts.ndjson:4: ?: body unreadable-act – ", "; bdy unknown-member – ")
                .contains("0 việc đã ghi, 4 bị từ chối");
        assertThat(system.acts).isEmpty();
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
}
