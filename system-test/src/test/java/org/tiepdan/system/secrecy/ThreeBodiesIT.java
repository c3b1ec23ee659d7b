package org.tiepdan.system.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.Topics;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.SharedSystem;
import org.tiepdan.system.harness.SignIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A denunciation sent to three bodies is settled once, and the body denounced learns nothing of it. */
@ExtendWith(SharedSystem.Provider.class)
class ThreeBodiesIT {
    private static final List<String> BODIES = List.of("19-btcd", "19-so-xay-dung", "19-ubnd");
    private static final String COMMUNE = "19-05443";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

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
            // The denounced body's clerk types the very same: what comes back is what an unknown text gets.
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

    /** Types of what this body's feed has of the petition, once it has something. */
    private static List<String> feed(SharedSystem system, String body, String id) {
        return await("the feed of " + body)
                .atMost(PATIENCE)
                .until(
                        () -> system.run().log().readAll(Topics.feed(body)).stream()
                                .filter(event -> event.key() != null && new String(event.key(), UTF_8).equals(id))
                                .map(ThreeBodiesIT::type)
                                .toList(),
                        types -> !types.isEmpty());
    }

    private static String type(ConsumerRecord<byte[], byte[]> event) {
        return new String(event.headers().lastHeader("ce_type").value(), UTF_8);
    }

    /** What the counter of that body is told while this is typed. */
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
