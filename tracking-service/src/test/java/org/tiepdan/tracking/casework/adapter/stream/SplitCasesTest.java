package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.adapter.store.KeptCase;
import org.tiepdan.tracking.casework.adapter.store.StoreKeys;
import tools.jackson.databind.JsonNode;

/** The case of a petition that was split, and those of its matters, and how they inform each other. */
class SplitCasesTest {
    private static final List<CaseId> MATTERS =
            ContractSamples.value("petition.split.v1").get("matters").values().stream()
                    .map(id -> new CaseId(id.stringValue()))
                    .toList();

    @TempDir
    Path folder;

    private TopologyScenario cases;

    @BeforeEach
    void aPetitionIsSplitIntoTwo() {
        cases = new TopologyScenario(folder, at("2026-08-21T08:00"), 500);
        cases.fact(CASE, "petition.triage-requested.v1", petition -> petition.put("type", "MIXED"));
        cases.fact(CASE, "petition.split.v1", _ -> {});
        cases.routed(MATTERS.getFirst(), matter -> matter.put("parent", CASE.value()));
        cases.fact(
                MATTERS.getLast(),
                "petition.routed.v1",
                matter -> matter.put("parent", CASE.value())
                        .put("type", "PROPOSAL")
                        .put("outcome", "FILE")
                        .put("competentBody", BOARD));
    }

    @AfterEach
    void stop() {
        cases.close();
    }

    private Case stage(CaseId id) {
        var open = cases.store().get(StoreKeys.open(id));
        var kept = open == null ? cases.store().get(StoreKeys.closed(id)) : open;
        return KeptCase.read(id, Objects.requireNonNull(kept), cases.store())
                .file()
                .stage();
    }

    @Test
    void theMatterNamesThePetitionAndThePetitionHearsOfIt() {
        assertThat(stage(CASE))
                .isInstanceOfSatisfying(
                        Case.Split.class,
                        split -> assertThat(split.petition().matters().stream().map(matter -> matter.ended()))
                                .containsExactly(false, true));
        assertThat(cases.events())
                .filteredOn(event ->
                        event.type().equals("case.opened.v1") && event.payload().has("parent"))
                .hasSize(2);
    }

    @Test
    void thePetitionEndsWithTheLastMatter() {
        cases.command(MATTERS.getFirst(), "acceptance", "k1", "2026-08-21", "q1");
        assertThat(stage(CASE)).isInstanceOf(Case.Split.class);
        cases.command(MATTERS.getFirst(), "withdrawal", "k2", "2026-08-21", "q2");

        assertThat(stage(CASE))
                .isInstanceOfSatisfying(
                        Case.Closed.class,
                        closed -> assertThat(closed.closedAs()).isEqualTo(ClosedAs.MATTERS_ENDED));
    }

    @Test
    void aSplitThatIsTakenBackTakesItsMattersWithIt() {
        var split = cases.stored(CASE).file().history().get(1).id();
        cases.commanding(CASE, "case.correction.v1", "c-1", correction(split));

        assertThat(stage(CASE)).isInstanceOf(Case.InTriage.class);
        assertThat(MATTERS)
                .allSatisfy(matter -> assertThat(stage(matter))
                        .isInstanceOfSatisfying(
                                Case.Closed.class,
                                closed -> assertThat(closed.closedAs()).isEqualTo(ClosedAs.REGISTERED_BY_MISTAKE)));
    }

    private static JsonNode correction(String act) {
        return EventJson.MAPPER.readTree("""
                {"by": "19-btcd", "officer": "cb-0142", "on": "2026-08-21", "voids": "%s", "reason": "WRONG_ACT",
                 "requestDigest": "q-c"}""".formatted(act));
    }
}
