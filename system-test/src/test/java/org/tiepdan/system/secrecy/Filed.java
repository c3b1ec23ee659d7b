package org.tiepdan.system.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.SharedSystem;
import tools.jackson.databind.node.ObjectNode;

/**
 * A submitted petition.
 *
 * @param receivingBody where it came in
 * @param members names of what its sender was answered
 */
record Filed(PetitionType type, String receivingBody, String id, String code, List<String> members) {
    private static final AtomicInteger FILED = new AtomicInteger();

    /** The subject and the receiving body. */
    record Matter(
            String receivedAt,
            String receivingBody,
            String channel,
            @Nullable String respondent) {}

    static Filed file(SharedSystem system, PetitionType type, Matter matter) {
        var answer = Http.post(system.intake().uri("/api/v1/petitions"), petition(type, matter), Map.of());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return new Filed(
                type,
                matter.receivingBody(),
                answer.text("/petitionId"),
                answer.text("/receiptCode"),
                List.copyOf(answer.body().propertyNames()));
    }

    private static ObjectNode petition(PetitionType type, Matter matter) {
        // A parcel of its own: a petition with the same content as an earlier one is filed as a copy.
        int parcel = 100 + 37 * FILED.incrementAndGet();
        var petition = EventJson.MAPPER
                .createObjectNode()
                .put("type", type.name())
                .put("channel", matter.channel())
                .put("receivingBody", matter.receivingBody())
                .put("receivedAt", matter.receivedAt())
                .put("subject", "Việc cấp giấy tờ chậm")
                .put("content", "Cán bộ địa chính gây khó khăn khi cấp giấy tờ cho thửa đất số " + parcel + ".")
                .put("field", "LAND_HOUSING")
                .put("signed", true);
        petition.putObject("petitioner").put("kind", "INDIVIDUAL").put("fullName", "Nguyễn Thị Thử Nghiệm");
        if (matter.respondent() != null) {
            petition.putObject("respondent").put("body", matter.respondent()).put("role", "OFFICIAL");
        }
        if (type == PetitionType.COMPLAINT) {
            petition.put("instance", 1).putObject("decision").put("kind", "ADMINISTRATIVE_ACT");
        }
        return petition;
    }
}
