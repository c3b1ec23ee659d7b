package org.tiepdan.system.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.SharedSystem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A denunciation (tố cáo) looks from outside like any other petition at the same stage (LTC 8, 56). */
@ExtendWith(SharedSystem.Provider.class)
class DenunciationIT {
    private static final String COMMUNE = "19-05443";
    private static final ConditionFactory PATIENTLY =
            await().atMost(Duration.ofMinutes(4)).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(500));
    /** The limit that tracking sets for one type only, once the petition is with its competent body. */
    private static final Map<PetitionType, String> OWN_LIMIT =
            Map.of(PetitionType.COMPLAINT, "KN-ACCEPT-1", PetitionType.DENUNCIATION, "TC-INITIAL");

    /** Under the law before and after 01/07/2026; in person, where every petition has a limit, and by post. */
    @ParameterizedTest(name = "received on {0}, {1}")
    @CsvSource({"2026-06-15, IN_PERSON", "2026-06-15, POST", "2026-11-20, IN_PERSON", "2026-11-20, POST"})
    void isSeenAsAnyOtherThatIsReceivedRoutedAcceptedAndWithdrawn(String day, String channel, SharedSystem system) {
        var all = ofOneMatter(file(system, new Filed.Matter(day + "T09:00:00+07:00", COMMUNE, channel, COMMUNE)));
        all.forEach(petition -> awaitOwnLimit(system, petition));

        looksTheSame(system, all, "ROUTED");
        all.forEach(petition -> act(system, petition, "acceptance", day));
        looksTheSame(system, all, "ACCEPTED");
        all.forEach(petition -> act(system, petition, "withdrawal", day));
        looksTheSame(system, all, "WITHDRAWN");
    }

    @ParameterizedTest(name = "received on {0}")
    @CsvSource({"2026-06-15", "2026-11-20"})
    void isSeenAsAnyOtherThatWaitsForAnOfficer(String day, SharedSystem system) {
        var all = file(system, new Filed.Matter(day + "T09:00:00+07:00", "19-btcd", "IN_PERSON", null));
        awaitLimit(system, ofType(all, PetitionType.DENUNCIATION), "TC-TRANSFER");

        looksTheSame(system, all, "IN_TRIAGE");
    }

    @Test
    void isSeenAsAnyOtherThatIsPassedOn(SharedSystem system) {
        var day = "2026-11-20";
        var all = ofOneMatter(file(system, new Filed.Matter(day + "T09:00:00+07:00", "19-btcd", "IN_PERSON", COMMUNE)));
        all.forEach(petition -> awaitOwnLimit(system, petition));
        awaitLimit(system, ofType(all, PetitionType.DENUNCIATION), "TC-TRANSFER");

        looksTheSame(system, all, "ROUTED");
    }

    /** The desk can only split a petition with several matters: no body is competent for the whole. */
    @ParameterizedTest(name = "received on {0}, {1}")
    @CsvSource({"2026-11-20, IN_PERSON", "2026-11-20, POST"})
    void isNotSeenAmongTheMattersOfAPetition(String day, String channel, SharedSystem system) {
        var received = new Filed.Matter(day + "T09:00:00+07:00", COMMUNE, channel, COMMUNE);
        var splits = Stream.of(PetitionType.DENUNCIATION, PetitionType.COMPLAINT, PetitionType.FEEDBACK)
                .collect(Collectors.toMap(
                        type -> Filed.file(system, PetitionType.MIXED, received), Function.identity()));
        var all = List.copyOf(splits.keySet());

        var matters = all.stream()
                .flatMap(petition -> split(system, petition, day, splits.get(petition)).stream())
                .toList();
        looksTheSame(system, all, "SPLIT");
        matters.forEach(matter -> act(system, matter, "acceptance", day));
        looksTheSame(system, all, "SPLIT");
        matters.forEach(matter -> act(system, matter, "withdrawal", day));
        looksTheSame(system, all, "MATTERS_ENDED");
    }

    @Test
    void noMetricTellsTheTypeTogetherWithTheBody(SharedSystem system) {
        file(system, new Filed.Matter("2026-11-20T09:00:00+07:00", COMMUNE, "POST", COMMUNE));

        var series = Stream.of(
                        system.intake(), system.routing(), system.tracking(), system.reporting(), system.office())
                .flatMap(address ->
                        Http.page(address.management("/actuator/prometheus")).lines())
                .filter(line -> line.contains("body=\""))
                .toList();

        assertThat(series)
                .anyMatch(line -> line.startsWith("petitions_received_total{"))
                .noneMatch(line -> line.contains("type=\"") || line.contains("rule=\""));
    }

    private static List<Filed> file(SharedSystem system, Filed.Matter matter) {
        var all = Stream.of(PetitionType.values())
                .map(type -> Filed.file(system, type, matter))
                .toList();
        assertThat(all).extracting(Filed::members).containsOnly(all.getFirst().members());
        return all;
    }

    private static void looksTheSame(SharedSystem system, List<Filed> all, String stage) {
        PATIENTLY.alias(stage).untilAsserted(() -> {
            var seen = all.stream()
                    .map(petition -> new Outside(system, petition).seen())
                    .toList();
            assertThat(seen).allSatisfy(answers -> assertThat(answers).contains('"' + stage + '"'));
            assertThat(seen).containsOnly(seen.getFirst());
        });
    }

    private static Filed ofType(List<Filed> all, PetitionType type) {
        return all.stream().filter(each -> each.type() == type).findFirst().orElseThrow();
    }

    private static void awaitOwnLimit(SharedSystem system, Filed petition) {
        var rule = OWN_LIMIT.get(petition.type());
        if (rule != null) {
            awaitLimit(system, petition, rule);
        }
    }

    /** The limit that could reveal the petition exists, so that its absence outside is meaningful. */
    private static void awaitLimit(SharedSystem system, Filed petition, String rule) {
        PATIENTLY
                .alias(rule)
                .untilAsserted(() -> assertThat(Http.get(system.reporting().uri("/api/v1/cases/" + petition.id()))
                                .body()
                                .path("deadlines")
                                .valueStream())
                        .anyMatch(limit -> limit.get("ruleId").asString().equals(rule)));
    }

    private static List<Filed> ofOneMatter(List<Filed> all) {
        return all.stream()
                .filter(petition -> petition.type() != PetitionType.MIXED)
                .toList();
    }

    /**
     * Splits a petition into a matter of this type and a proposal.
     *
     * @return ids of the matters
     */
    private static List<String> split(SharedSystem system, Filed petition, String on, PetitionType type) {
        var answer = post(system.routing().uri("/api/v1/triage/" + petition.id() + "/split"), on, split -> {
            split.put("by", COMMUNE).put("reason", "SEVERAL-MATTERS");
            var matters = split.putArray("matters");
            Stream.of(type, PetitionType.PROPOSAL).forEach(each -> describe(each, matters.addObject()));
        });
        return answer.path("matters").valueStream().map(JsonNode::asString).toList();
    }

    private static void describe(PetitionType type, ObjectNode matter) {
        matter.put("type", type.name())
                .putObject("respondent")
                .put("body", COMMUNE)
                .put("role", "OFFICIAL");
        if (type == PetitionType.COMPLAINT) {
            matter.put("instance", 1).putObject("decision").put("kind", "ADMINISTRATIVE_ACT");
        }
    }

    private static void act(SharedSystem system, Filed petition, String command, String on) {
        act(system, petition.id(), command, on);
    }

    private static void act(SharedSystem system, String caseId, String command, String on) {
        post(system.tracking().uri("/api/v1/cases/" + caseId + "/" + command), on, act -> act.put("by", COMMUNE));
    }

    /** Repeated until its prerequisites have arrived. */
    private static JsonNode post(String uri, String on, Consumer<ObjectNode> change) {
        var body = EventJson.MAPPER.createObjectNode().put("officer", "cb-0142").put("on", on);
        change.accept(body);
        return PATIENTLY
                .alias(uri)
                .until(() -> Http.post(uri, body, Map.of()), answer -> answer.status() == 200)
                .body();
    }
}
