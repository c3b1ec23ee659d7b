package org.tiepdan.tracking.casework.adapter.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseDecided;
import org.tiepdan.tracking.casework.CaseEvent.CaseExtended;
import org.tiepdan.tracking.casework.CaseEvent.CaseOpened;
import org.tiepdan.tracking.casework.CaseEvent.CaseResumed;
import org.tiepdan.tracking.casework.CaseEvent.CaseRouted;
import org.tiepdan.tracking.casework.CaseEvent.CaseSuspended;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineCancelled;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEscalated;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMet;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineSet;
import tools.jackson.databind.node.ObjectNode;

/** The events written equal the samples of the contract. */
class ContractTest {
    @ParameterizedTest
    @MethodSource("org.tiepdan.tracking.casework.adapter.record.WrittenEvents#writtenInPart")
    void writesWhatItHasAsInTheSample(CaseEvent event) {
        var written = written(event);
        var sample = ContractSamples.value(EventPayloads.type(event));
        var common = sample.propertyNames().stream()
                .filter(name -> written.has(name) && !name.equals("deadlineId"))
                .toList();

        assertThat(common).contains("ruleId", "dueOn");
        assertThat(written.deepCopy().retain(common))
                .isEqualTo(((ObjectNode) sample).deepCopy().retain(common));
    }

    /** Samples are never edited: written events may have later members, which the schema contains. */
    @ParameterizedTest
    @MethodSource("org.tiepdan.tracking.casework.adapter.record.WrittenEvents#written")
    void writesEachEventAsItsSample(CaseEvent event) {
        var written = written(event);
        var sample = ContractSamples.value(EventPayloads.type(event));

        assertThat(ContractSamples.schema(EventPayloads.type(event))
                        .get("properties")
                        .propertyNames())
                .containsAll(written.propertyNames());
        assertThat(written.deepCopy().retain(sample.propertyNames())).isEqualTo(sample);
    }

    private static ObjectNode written(CaseEvent event) {
        return (ObjectNode) EventJson.MAPPER.readTree(EventRecords.value(EventPayloads.payload(event, () -> "miss")));
    }

    @Test
    void tellsHowOftenAMatterWasHandedOnAndByWhichProcedure() {
        var checked = WrittenEvents.PETITION.decided(null, Procedure.MANAGEMENT_CHECK);
        var opened = written(new CaseOpened(checked, COMMUNE, Outcome.TRANSFER, on("2026-07-01"), 1, false));
        var routed =
                written(new CaseRouted(COMMUNE, Outcome.TRANSFER, on("2026-07-02"), 1, Procedure.MANAGEMENT_CHECK, 2));

        assertThat(opened.get("hop").intValue()).isEqualTo(1);
        assertThat(opened.get("procedure").stringValue()).isEqualTo("MANAGEMENT_CHECK");
        assertThat(routed.get("hop").intValue()).isEqualTo(2);
        assertThat(routed.get("procedure").stringValue()).isEqualTo("MANAGEMENT_CHECK");
    }

    /** An amount is written in full, always as the same text. */
    @Test
    void tellsWhatADecisionBringsAbout() {
        var decided = new CaseDecided(COMMUNE, "cb-0142", on("2026-07-30"), Settlement.RIGHT, WrittenEvents.RESULT);

        assertThat(EventJson.MAPPER.writeValueAsString(written(decided).get("result")))
                .isEqualTo("{\"forState\":{\"moneyMillion\":120.5},\"returned\":{\"individuals\":"
                        + "{\"landM2\":1000,\"count\":1}},\"discipline\":{\"people\":2,\"officials\":1}}");
    }

    @Test
    void tellsByWhichPaperALimitWasMoved() {
        var papers = Stream.of(
                new CaseExtended(COMMUNE, "cb-0142", on("2026-07-06"), null, "14/QĐ-UBND"),
                new CaseSuspended(COMMUNE, "cb-0142", on("2026-07-06"), "OBSTACLE", "15/QĐ-UBND"),
                new CaseResumed(COMMUNE, "cb-0142", on("2026-07-06"), "16/QĐ-UBND"));

        assertThat(papers).allSatisfy(event -> {
            var written = written(event);
            assertThat(written.get("reference").stringValue()).endsWith("/QĐ-UBND");
            assertThat(ContractSamples.schema(EventPayloads.type(event))
                            .get("properties")
                            .propertyNames())
                    .containsAll(written.propertyNames());
        });
    }

    @Test
    void tellsHowTheDaysOfALimitWereCounted() {
        var set = written(new LimitChanged(new DeadlineSet(WrittenEvents.LIMIT)));

        assertThat(set.get("length").intValue()).isEqualTo(7);
        assertThat(set.get("unit").stringValue()).isEqualTo("WORKING_DAY");
        assertThat(set.get("skipped")).isEqualTo(EventJson.MAPPER.readTree("""
            [{"date": "2026-07-04", "vi": "Thứ Bảy", "en": "Saturday"},
             {"date": "2026-07-05", "vi": "Chủ nhật", "en": "Sunday"}]\
            """));
        assertThat(set.get("worked")).isEqualTo(EventJson.MAPPER.readTree("""
            [{"date": "2026-07-11", "vi": "Làm bù cho thứ Hai", "en": "In exchange for Monday"}]\
            """));
    }

    /** So that readers from before limits had ids compute the same id. */
    @Test
    void namesALimitByTheEventThatSetIt() {
        var set = new LimitChanged(new DeadlineSet(WrittenEvents.LIMIT));
        var records = new EventWriter(WrittenEvents.PETITION.caseId(), "first", ChainLink.NONE, WrittenEvents.NOW)
                .events(List.of(set), WrittenEvents.LIMIT.armedBy())
                .records();

        assertThat(EventRecords.envelope(
                                records.getFirst().headers(), records.getFirst().key())
                        .id())
                .isEqualTo(WrittenEvents.LIMIT.id());
        assertThat(WrittenEvents.written().stream()
                        .filter(event ->
                                event instanceof LimitChanged(var change) && !(change instanceof DeadlineEscalated))
                        .map(ContractTest::written))
                .allSatisfy(event -> {
                    assertThat(event.get("deadlineId").stringValue()).isEqualTo(WrittenEvents.LIMIT.id());
                    assertThat(event.get("step").stringValue()).isEqualTo("ACCEPTANCE");
                });
    }

    @Test
    void namesTheMissThatACancellationPutsRight() {
        var gone = written(new LimitChanged(new DeadlineCancelled(WrittenEvents.LIMIT, "case.objected", true)));

        assertThat(gone.get("supersedes").stringValue()).isEqualTo("miss");
    }

    @Test
    void hasASampleOfEveryEventThereIs() {
        var covered = Stream.concat(WrittenEvents.written().stream(), WrittenEvents.writtenInPart().stream())
                .map(event -> event instanceof LimitChanged(var change) ? change.getClass() : event.getClass())
                .collect(Collectors.toSet());

        assertThat(covered)
                .containsAll(Stream.of(CaseEvent.class, DeadlineEvent.class)
                        .flatMap(parent -> Arrays.stream(parent.getPermittedSubclasses()))
                        .filter(event -> event != LimitChanged.class && !RevisedLimitTest.WRITTEN.contains(event))
                        .toList());
    }

    @Test
    void namesTheMissThatALateEntryPutsRight() {
        var met = new LimitChanged(new DeadlineMet(WrittenEvents.LIMIT, on("2026-07-06"), true, true));

        var payload = EventJson.MAPPER.readTree(EventRecords.value(EventPayloads.payload(met, () -> "miss")));

        assertThat(payload.get("supersedes").stringValue()).isEqualTo("miss");
    }
}
