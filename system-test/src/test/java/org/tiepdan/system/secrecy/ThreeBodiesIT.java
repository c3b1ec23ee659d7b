package org.tiepdan.system.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.Topics;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.SharedSystem;
import org.tiepdan.system.harness.SignIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One text sent to three bodies is one matter with one set of limits and one line in the forms, of which three bodies hear; of a denunciation
 * the body denounced learns nothing.
 */
@ExtendWith(SharedSystem.Provider.class)
class ThreeBodiesIT {
    private static final List<String> BODIES = List.of("19-btcd", "19-so-xay-dung", "19-ubnd");
    private static final String COMMUNE = "19-05443";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String TODAY = LegalTime.dateOf(Instant.now()).toString();

    /** Columns of 01/XLD (2024): received in the period, and matters eligible to be handled. */
    private static final int RECEIVED = 3;

    private static final int MATTERS = 7;

    @Test
    void aComplaintIsOneMatterAndEachBodyHearsOfIt(SharedSystem system) {
        var words = "Không đồng ý với quyết định thu hồi bãi bồi ven suối.";
        var sent = BODIES.stream()
                .map(body -> send(system, body, PetitionType.COMPLAINT, words))
                .toList();
        var first = sent.getFirst();

        assertThat(ruleIds(system, first)).contains("KN-ACCEPT-1");
        assertThat(feed(system, COMMUNE, first)).contains("petition.routed.v1");
        for (int copy = 1; copy < sent.size(); copy++) {
            var id = sent.get(copy);
            assertThat(row(system, id).path("closedAs").asString("")).isEqualTo("DUPLICATE");
            // For so long the paper is kept; nobody has anything to settle a second time.
            assertThat(ruleIds(system, id)).containsOnly("XLD-ARCHIVE");
            assertThat(feed(system, BODIES.get(copy), id)).contains("petition.linked.v1");
            var linked = linked(system, BODIES.get(copy), id);
            assertThat(linked.get("first").asString()).isEqualTo(first);
            assertThat(linked.get("heldBy").asString()).isEqualTo(COMMUNE);
            assertThat(timeline(system, id)).contains("Đơn trùng nội dung với một đơn nhận trước của cùng người gửi.");
        }
        await("the form to count all three")
                .atMost(PATIENCE)
                .until(() -> counted(system, RECEIVED).containsAll(sent));
        assertThat(counted(system, MATTERS)).contains(first).doesNotContainAnyElementsOf(sent.subList(1, sent.size()));
    }

    @Test
    void aDenunciationShowsNothing(SharedSystem system) {
        var words = "Chủ tịch nhận tiền để bỏ qua việc chặt rừng phòng hộ sau đập nước.";
        var sent = BODIES.stream()
                .map(body -> send(system, body, PetitionType.DENUNCIATION, words))
                .toList();

        for (int copy = 1; copy < sent.size(); copy++) {
            assertThat(row(system, sent.get(copy)).path("closedAs").asString(""))
                    .isEqualTo("DUPLICATE");
            assertThat(feed(system, BODIES.get(copy), sent.get(copy))).doesNotContain("petition.linked.v1");
        }
        for (var type : List.of(PetitionType.DENUNCIATION, PetitionType.COMPLAINT)) {
            // The denounced body's clerk enters exactly the same text: the answer is that for an unknown text.
            assertThat(seenBy(system, COMMUNE, petition(COMMUNE, type, words)))
                    .isEqualTo(seenBy(
                            system,
                            COMMUNE,
                            petition(COMMUNE, type, "Đề nghị trồng lại cây bóng mát ở sân vận động.")));
        }
    }

    private static String send(SharedSystem system, String body, PetitionType type, String words) {
        var answer = Http.post(system.intake().uri("/api/v1/petitions"), petition(body, type, words), Map.of());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        var id = answer.text("/petitionId");
        await(body)
                .atMost(PATIENCE)
                .until(() -> Stream.of("ROUTED", "CLOSED")
                        .anyMatch(row(system, id).path("state").asString("")::equals));
        return id;
    }

    private static ObjectNode petition(String body, PetitionType type, String words) {
        var petition = EventJson.MAPPER
                .createObjectNode()
                .put("type", type.name())
                .put("channel", "POST")
                .put("receivingBody", body)
                .put("subject", "Việc quản lý đất, rừng")
                .put("content", words)
                .put("field", "LAND_HOUSING")
                .put("signed", true);
        petition.putObject("petitioner")
                .put("kind", "INDIVIDUAL")
                .put("fullName", "Lý Văn Ba Nơi")
                .put("identityNumber", "000000000333");
        petition.putObject("place").put("commune", "05443");
        petition.putObject("respondent").put("body", COMMUNE).put("role", "HEAD");
        if (type == PetitionType.COMPLAINT) {
            petition.put("instance", 1).putObject("decision").put("kind", "ADMINISTRATIVE_DECISION");
        }
        return petition;
    }

    private static JsonNode row(SharedSystem system, String id) {
        return Http.get(system.reporting().uri("/api/v1/cases/" + id)).body();
    }

    private static List<String> ruleIds(SharedSystem system, String id) {
        return row(system, id)
                .path("deadlines")
                .valueStream()
                .map(limit -> limit.get("ruleId").asString())
                .toList();
    }

    private static List<String> timeline(SharedSystem system, String id) {
        return Http.get(system.reporting().uri("/api/v1/cases/" + id + "/timeline"))
                .body()
                .get("items")
                .valueStream()
                .map(item -> item.get("vi").asString())
                .toList();
    }

    /** The cases that a column of today's form counts, for all bodies together. */
    private static List<String> counted(SharedSystem system, int column) {
        var asked = "/api/v1/reports/01-XLD/cases?set=2024&body=19-ubnd&from=%s&to=%s&column=%d&limit=200"
                .formatted(TODAY, TODAY, column);
        var ids = new ArrayList<String>();
        var page = Http.get(system.reporting().uri(asked));
        while (true) {
            assertThat(page.status()).as(page.body().toString()).isEqualTo(200);
            page.body().get("cases").forEach(line -> ids.add(line.get("caseId").asString()));
            var next = page.body().path("next").asString("");
            if (next.isEmpty()) {
                return ids;
            }
            page = Http.get(system.reporting().uri(asked + "&cursor=" + next));
        }
    }

    private static JsonNode linked(SharedSystem system, String body, String id) {
        return of(system, body, id)
                .filter(event -> type(event).equals("petition.linked.v1"))
                .map(event -> EventJson.MAPPER.readTree(event.value()))
                .findFirst()
                .orElseThrow();
    }

    /** Types of what this body's feed has of the petition, once it has something. */
    private static List<String> feed(SharedSystem system, String body, String id) {
        return await("the feed of " + body)
                .atMost(PATIENCE)
                .until(() -> of(system, body, id).map(ThreeBodiesIT::type).toList(), types -> !types.isEmpty());
    }

    private static Stream<ConsumerRecord<byte[], byte[]>> of(SharedSystem system, String body, String id) {
        return system.run().log().readAll(Topics.feed(body)).stream()
                .filter(event -> event.key() != null && new String(event.key(), UTF_8).equals(id));
    }

    private static String type(ConsumerRecord<byte[], byte[]> event) {
        return new String(event.headers().lastHeader("ce_type").value(), UTF_8);
    }

    /** The answer that the counter of that body gets for this input. */
    private static JsonNode seenBy(SharedSystem system, String body, ObjectNode petition) {
        var clerk = SignIn.as(Role.CLERK, body);
        var preview = Http.post(system.intake().uri("/api/v1/petitions/preview"), petition, clerk)
                .body();
        var question = EventJson.MAPPER
                .createObjectNode()
                .put("type", petition.get("type").asString())
                .put("receivingBody", body)
                .put("signature", preview.get("signature").asString())
                .put("fingerprint", preview.get("fingerprint").asString());
        question.set("place", petition.get("place"));
        question.putObject("respondent").put("body", COMMUNE);
        var answer = Http.post(system.routing().uri("/api/v1/duplicates/preview"), question, clerk);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }
}
