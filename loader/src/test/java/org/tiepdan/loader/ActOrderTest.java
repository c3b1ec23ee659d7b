package org.tiepdan.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Acts whose lines are in another order than they were done, and acts after one that was refused. */
class ActOrderTest extends LoaderScenario {

    @Test
    void lines_in_the_wrong_order_are_sent_by_their_days() throws Exception {
        petitions(2);
        acts(
                on("k1", 1, "decision", "2026-10-01"),
                on("k2", 2, "acceptance", "2026-09-04"),
                on("k3", 1, "closure", "2026-10-05"),
                on("k4", 1, "acceptance", "2026-09-04"),
                on("k5", 1, "dialogue", "2026-10-01"));

        assertThat(run("sample", folder.toString())).isZero();
        assertThat(system.acts.stream().filter(act -> !act.startsWith("k2")))
                .containsExactly("k4 acceptance", "k1 decision", "k5 dialogue", "k3 closure");
        assertThat(shown()).contains("việc của 1 đơn đã gửi theo ngày");
    }

    /** No act may be of an earlier day than one that moved the case, whether it moves it itself or not. */
    @Test
    void an_act_that_moves_nothing_is_put_before_a_later_one_that_does() throws Exception {
        petitions(1);
        acts(
                on("k1", 1, "acceptance", "2026-09-04"),
                on("k2", 1, "answer", "2026-10-08"),
                on("k3", 1, "urging", "2026-10-01"));

        assertThat(run("sample", folder.toString())).isZero();
        assertThat(system.acts).containsExactly("k1 acceptance", "k3 urging", "k2 answer");
    }

    @Test
    void acts_of_one_day_are_reversed_in_a_file_that_begins_with_the_newest() throws Exception {
        petitions(1);
        acts(
                on("k1", 1, "closure", "2026-10-05"),
                on("k2", 1, "decision", "2026-10-01"),
                on("k3", 1, "dialogue", "2026-10-01"),
                on("k4", 1, "acceptance", "2026-09-04"));

        assertThat(run("sample", folder.toString())).isZero();
        assertThat(system.acts).containsExactly("k4 acceptance", "k3 dialogue", "k2 decision", "k1 closure");
    }

    @Test
    void days_may_be_written_as_the_services_read_them() throws Exception {
        petitions(1);
        acts(
                on("k1", 1, "decision", "05/02/2026"),
                on("k2", 1, "acceptance", "10/01/2026"),
                on("k3", 1, "dialogue", "2026-01-12"));

        assertThat(run("sample", folder.toString())).isZero();
        assertThat(system.acts).containsExactly("k2 acceptance", "k3 dialogue", "k1 decision");
    }

    /** Otherwise the acts of one would be recorded for the other. */
    @Test
    void acts_of_a_key_that_two_petitions_have_need_the_body() throws Exception {
        var ofFirst = "\"receivingBody\":\"19-btcd\"";
        var first = lines(1).getFirst();
        write("petitions.ndjson", List.of(first, first.replace(ofFirst, "\"receivingBody\":\"19-05692\"")));
        acts(
                on("k1", 1, "acceptance", "2026-09-04"),
                on("k2", 1, "decision", "2026-09-05").replace(ofFirst + ",", ""),
                on("k3", 1, "refusal", "2026-09-01").replace(ofFirst, "\"receivingBody\":\"19-05692\""));

        assertThat(run("sample", folder.toString())).isEqualTo(1);
        assertThat(system.acts).containsExactlyInAnyOrder("k1 acceptance", "k3 refusal");
        assertThat(shown())
                .contains("acts.ndjson:2: decision: ambiguous-petition", "petitionId")
                .doesNotContain("theo ngày");
    }

    /** The board urged before the commune typed in what it had done in time: sent by their days, the urging would be too late. */
    @Test
    void lines_that_may_stand_so_are_left_so() throws Exception {
        petitions(3);
        acts(
                on("k1", 1, "urging", "2026-10-12"),
                on("k2", 1, "answer", "2026-10-08"),
                on("k3", 2, "acceptance", "2026-11-04"),
                on("k4", 2, "correction", "2026-11-05"),
                on("k5", 2, "decision", "2026-10-01"),
                on("k6", 3, "acceptance", "2026-11-04"),
                act("k7", 3, "decision", "\"by\":\"19-05692\""),
                on("k8", 3, "closure", "2026-11-01"));

        assertThat(run("sample", folder.toString())).isZero();
        assertThat(system.acts.stream().filter(act -> act.matches("k[12] .*")))
                .containsExactly("k1 urging", "k2 answer");
        assertThat(system.acts.stream().filter(act -> act.matches("k[345] .*")))
                .containsExactly("k3 acceptance", "k4 correction", "k5 decision");
        assertThat(system.acts.stream().filter(act -> act.matches("k[678] .*")))
                .containsExactly("k6 acceptance", "k7 decision", "k8 closure");
        assertThat(shown()).doesNotContain("theo ngày");
    }

    /** Otherwise its refusal would be remembered under its key, and a mended file would be refused again. */
    @Test
    void what_would_be_refused_for_a_refused_act_before_it_is_not_sent() throws Exception {
        petitions(2);
        acts(
                act("k1", 1, "refusal", "\"by\":\"19-05692\",\"ground\":\"NONE\""),
                act("k2", 1, "publication", "\"by\":\"19-05692\""),
                act("k3", 1, "notification", "\"by\":\"19-05692\""),
                act("k4", 2, "publication", "\"by\":\"19-05692\""));

        assertThat(run("sample", folder.toString())).isEqualTo(1);
        assertThat(system.acts).containsExactlyInAnyOrder("k3 notification", "k4 publication");
        assertThat(shown())
                .contains("acts.ndjson:2: publication: not-allowed-in-state – ", "chưa gửi, vì dòng 1")
                .contains("2 việc đã ghi, 2 bị từ chối");

        acts(
                act("k1b", 1, "refusal", "\"by\":\"19-05692\",\"ground\":\"LKN-11-6\""),
                act("k2", 1, "publication", "\"by\":\"19-05692\""));
        assertThat(run("sample", folder.toString())).isZero();
        assertThat(system.acts).endsWith("k1b refusal", "k2 publication");
    }

    @Test
    void a_refusal_of_an_earlier_run_says_why_and_what_to_do() throws Exception {
        petitions(1);
        acts(
                act("k1", 1, "acceptance", "\"by\":\"19-05692\""),
                act("k2", 1, "refusal", "\"by\":\"19-05692\",\"ground\":\"NONE\""));
        run("sample", folder.toString());
        screen.reset();

        assertThat(run("sample", folder.toString())).isEqualTo(1);
        assertThat(shown())
                .contains("acts.ndjson:2: refusal: unknown-ground – Cần một căn cứ. Đã từ chối ở lần nhập trước")
                .contains("another key", "1 việc đã ghi, 1 bị từ chối");
    }

    /** What an earlier run recorded after it stays recorded. */
    @Test
    void what_an_earlier_run_recorded_is_not_called_unsent() throws Exception {
        petitions(1);
        var answer = act("k2", 1, "answer", "\"by\":\"19-05692\"");
        acts(answer);
        run("sample", folder.toString());
        screen.reset();

        acts(act("k1", 1, "refusal", "\"by\":\"19-05692\",\"ground\":\"NONE\""), answer);
        run("sample", folder.toString());

        assertThat(shown()).contains("1 việc đã ghi, 1 bị từ chối").doesNotContain("not sent");
    }

    private void acts(String... lines) throws Exception {
        write("acts.ndjson", List.of(lines));
    }

    private static String on(String key, int petition, String act, String day) {
        return act(key, petition, act, "\"by\":\"19-05692\",\"on\":\"" + day + "\"");
    }
}
