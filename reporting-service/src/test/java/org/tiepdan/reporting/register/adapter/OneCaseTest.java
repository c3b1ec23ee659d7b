package org.tiepdan.reporting.register.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.casefile.event.DeadlineEvent;
import org.tiepdan.reporting.casefile.event.IntakeEvent;
import org.tiepdan.reporting.casefile.event.RoutingEvent;
import org.tiepdan.reporting.casefile.event.TrackingTypes;

/** One case and its history. */
class OneCaseTest {
    private static final CaseId SAMPLE = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");

    private final RegisterBench bench;

    OneCaseTest(@TempDir Path keys) {
        bench = new RegisterBench(keys);
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    @Test
    void tellsWhatAnObjectionBroughtBack() {
        bench.events().open(SAMPLE);
        bench.events().write(SAMPLE, "deadline.approaching.v1");
        bench.events().write(SAMPLE, "petition.objected.v1");
        bench.events().write(SAMPLE, "petition.triage-requested.v1");
        bench.events().write(SAMPLE, "case.objected.v1");
        bench.fill();

        var one = bench.get("/api/v1/cases/" + SAMPLE).json();

        assertThat(one.get("state").asString()).isEqualTo("IN_TRIAGE");
        assertThat(one.has("competentBody")).isFalse();
        assertThat(one.get("hop").asInt()).isEqualTo(2);
        assertThat(one.get("warnings").get(0).get("rule").asString()).isEqualTo("KN-ACCEPT-1");
        assertThat(one.get("warnings").get(0).get("workingDaysLeft").asInt()).isEqualTo(3);
        assertThat(bench.get("/api/v1/cases?competent=19-btcd&state=IN_TRIAGE")
                        .json()
                        .get("items"))
                .hasSize(1);
        assertThat(bench.get("/api/v1/cases?competent=19-05443").json().get("items"))
                .isEmpty();
    }

    @Test
    void saysThatItKnowsNoSuchCase() {
        var answer = bench.get("/api/v1/cases/" + SAMPLE);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("code").asString()).isEqualTo("unknown-case");
    }

    @Test
    void hasWordsForEveryEvent() {
        bench.events().settle(SAMPLE);
        var all = Stream.of(IntakeEvent.TYPES, RoutingEvent.TYPES, TrackingTypes.ALL, DeadlineEvent.TYPES)
                .flatMap(types -> types.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        all.stream()
                .filter(type -> !type.equals("petition.received.v1"))
                .forEach(type -> bench.events().write(SAMPLE, type));
        bench.fill();

        var lines = bench.get("/api/v1/cases/" + SAMPLE + "/timeline").json().get("items");

        // A line about a matter is only for those who may see the matter.
        all.remove("case.matter-moved.v1");
        assertThat(lines.findValuesAsString("type")).containsAll(all);
        lines.forEach(line -> {
            assertThat(line.get("vi").asString()).isNotEqualTo(line.get("type").asString());
            assertThat(line.get("vi").asString()).doesNotContainPattern("[A-Z]{3,}_|SETTLED|TRANSFER|WRONG|IN_PERSON");
            assertThat(line.get("en").asString())
                    .doesNotContain("null", "%", "()")
                    .endsWith(".");
        });
        assertThat(lines.get(6).get("supersedes").asString())
                .isEqualTo(lines.get(4).get("id").asString());
        assertThat(lines.get(6).get("lateEntry").asBoolean()).isTrue();
    }

    /** A limit owed by the body that received the petition, in a case held by another body. */
    @Test
    void saysByWhichLimitACaseIsOverdueAndWhoOwesIt() {
        bench.events().open(SAMPLE);
        bench.events()
                .write(
                        SAMPLE,
                        "deadline.set.v1",
                        limit -> limit.put("ruleId", "TCD-REPLY")
                                .put("nameVi", "Trả lời người được tiếp")
                                .put("nameEn", "Answer the person received")
                                .put("owedBy", "19-btcd")
                                .put("dueOn", "2026-07-07")
                                .put("dueAt", "2026-07-07T17:00:00Z"));
        bench.fill();

        var one = bench.get("/api/v1/cases/" + SAMPLE).json();
        var row = bench.get("/api/v1/cases").json().get("items").get(0);

        assertThat(one.get("competentBody").asString()).isEqualTo("19-05443");
        for (var due : List.of(one.get("dueLimit"), row.get("dueLimit"))) {
            assertThat(due.get("ruleId").asString()).isEqualTo("TCD-REPLY");
            assertThat(due.get("nameVi").asString()).isEqualTo("Trả lời người được tiếp");
            assertThat(due.get("owedBy").asString()).isEqualTo("19-btcd");
            assertThat(due.get("missed").asBoolean()).isFalse();
        }
    }

    @Test
    void tellsTheDaysOfAWeekendThatALimitCounted() {
        bench.events().receive(SAMPLE, petition -> {});
        bench.events()
                .write(
                        SAMPLE,
                        "deadline.set.v1",
                        limit -> limit.putArray("worked")
                                .addObject()
                                .put("date", "2026-07-04")
                                .put("vi", "Làm bù cho thứ Hai")
                                .put("en", "In exchange for Monday"));
        bench.fill();

        var worked = bench.get("/api/v1/cases/" + SAMPLE)
                .json()
                .get("deadlines")
                .get(0)
                .get("worked");

        assertThat(worked).hasSize(1);
        assertThat(worked.get(0).get("date").asString()).isEqualTo("2026-07-04");
        assertThat(worked.get(0).get("vi").asString()).isEqualTo("Làm bù cho thứ Hai");
    }

    @Test
    void namesLimitsAndReasonsInWordsAndDaysAsEachLanguageWritesThem() {
        bench.events().open(SAMPLE);
        bench.events().write(SAMPLE, "petition.objected.v1");
        bench.fill();

        var lines = bench.get("/api/v1/cases/" + SAMPLE + "/timeline").json().get("items");

        assertThat(lines.get(3).get("vi").asString())
                .contains("“Thụ lý khiếu nại lần đầu”", "10/07/2026")
                .doesNotContain("KN-ACCEPT");
        assertThat(lines.get(3).get("en").asString())
                .contains("“Accept or refuse a first complaint”", "10 Jul 2026")
                .doesNotContain("KN-ACCEPT");
        assertThat(lines.get(4).get("vi").asString())
                .endsWith("Lý do: Vụ việc không thuộc thẩm quyền của cơ quan được giao.");
    }
}
