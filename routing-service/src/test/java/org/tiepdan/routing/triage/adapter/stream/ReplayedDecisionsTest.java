package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.routing.adapter.TopologyScenario;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.testkit.EditedLaw;
import org.tiepdan.routing.testkit.EditedLaw.Edit;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A decision of the rules can be checked for good: its pack gives the same answer again, from the stored facts alone. */
class ReplayedDecisionsTest extends DecisionsScenario {
    private static final Path YEAR = Path.of("../samples/petitions.ndjson");
    private static final Edit TO_THE_PROVINCE =
            new Edit("jurisdiction.csv", "KN-COMMUNE-1;", ";1;RESPONDENT_BODY;", ";1;PROVINCE;");
    private static final Edit FEEDBACK_TO_THE_PROVINCE =
            new Edit("jurisdiction.csv", "KNPA-FEEDBACK;", ";RESPONDENT_BODY;", ";PROVINCE;");

    @TempDir
    private Path folder;

    @Test
    void thePackOfEachDecisionGivesTheSameAnswerAgain() throws IOException {
        var year = Files.readAllLines(YEAR).stream()
                .map(EventJson.MAPPER::readTree)
                .toList();
        var other = EditedLaw.law(folder, TO_THE_PROVINCE, FEEDBACK_TO_THE_PROVINCE);
        // Both packs decide petitions of the whole year.
        receive(year, 0);
        restart(other);
        receive(year, 1);

        var deciders = Map.of(
                TopologyScenario.LAW.ruleset(), new JurisdictionDecider(TopologyScenario.LAW),
                other.ruleset(), new JurisdictionDecider(other));
        var decided = service.stored(Desk.DECIDED).values().stream()
                .map(DecidedPetition.class::cast)
                .toList();
        assertThat(decided).hasSameSizeAs(year);
        assertThat(decided)
                .extracting(petition -> petition.decision().ruleset())
                .containsOnlyElementsOf(deciders.keySet());
        deciders.forEach((ruleset, decider) -> {
            assertThat(decided)
                    .filteredOn(petition -> petition.decision().ruleset().equals(ruleset))
                    .hasSizeGreaterThan(year.size() / 3)
                    .allSatisfy(petition -> assertThat(again(decider, petition)).isEqualTo(petition.decision()));
            // The packs differ, so that the wrong one would show.
            assertThat(decided)
                    .filteredOn(petition -> !petition.decision().ruleset().equals(ruleset))
                    .anySatisfy(petition -> assertThat(again(decider, petition).competentBody())
                            .isNotEqualTo(petition.decision().competentBody()));
        });
    }

    private static RoutingAnswer again(JurisdictionDecider decider, DecidedPetition petition) {
        return RoutingAnswer.of(decider.decide(petition.matter()));
    }

    private void receive(List<JsonNode> year, int from) {
        for (int i = from; i < year.size(); i += 2) {
            send(new CaseId("%032x".formatted(i)), recorded(year.get(i), i));
        }
    }

    /** As intake records it, but without a signature: this is not about copies. */
    private static ObjectNode recorded(JsonNode petition, int number) {
        var receivedAt =
                OffsetDateTime.parse(petition.get("receivedAt").asString()).toInstant();
        var event = ((ObjectNode) petition).deepCopy();
        event.remove(List.of("idempotencyKey", "petitioner", "content"));
        event.put("receivedAt", receivedAt.toString())
                .put("recordedAt", receivedAt.toString())
                .put("requestDigest", "q-" + number)
                .set("petitionerKind", petition.at("/petitioner/kind"));
        return event;
    }
}
