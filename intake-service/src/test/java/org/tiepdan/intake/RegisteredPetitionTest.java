package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.IntakeProcess;
import org.tiepdan.intake.testkit.Log;
import org.tiepdan.intake.testkit.WrittenRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Petitions of a service that runs with a real broker and real keys. */
@ExtendWith(Counter.AtTheSharedOffice.class)
class RegisteredPetitionTest {
    private static final List<String> OURS =
            List.of(Topics.PETITION_EVENTS, Topics.SEALED_PETITIONS, Topics.PETITION_KEYS);

    private final Counter counter;
    private final IntakeProcess intake;
    private final Log log;

    RegisteredPetitionTest(Counter counter) {
        this.counter = counter;
        this.intake = counter.intake();
        this.log = counter.office().log();
    }

    @Test
    void makesOnePetitionOfManyRequestsAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> post =
                    () -> intake.post(counter.complaint(), "quay-1").text("/recordedAt");
            var answers =
                    threads.invokeAll(IntStream.range(0, 20).mapToObj(i -> post).toList());

            assertThat(answers.stream().map(Future::resultNow).distinct()).hasSize(1);
            var id = intake.post(counter.complaint(), "quay-1").text("/petitionId");
            assertThat(log.readAll(Topics.PETITION_EVENTS, id)).hasSize(1);
        }
    }

    @Test
    void opensForTheTokenOnlyAndRecordsIt() throws Exception {
        var id = intake.post(denunciation(), "quay-1").text("/petitionId");
        var sealed = "/api/v1/petitions/" + id + "/sealed";
        var unknown = "/api/v1/petitions/" + "0".repeat(32) + "/sealed";
        var token = Files.readString(counter.office().keys().resolve("opener.token"));

        for (var path : List.of(sealed, unknown)) {
            assertThat(intake.get(path).status()).isEqualTo(401);
            assertThat(intake.getAs("wrong", path).status()).isEqualTo(401);
        }
        assertThat(intake.getAs(token, unknown).status()).isEqualTo(404);
        assertThat(log.readAll(Topics.PETITION_EVENTS, id)).hasSize(1);

        var opened = intake.getAs(token, sealed);

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.text("/petitioner/fullName")).isEqualTo(Requests.NAME);
        assertThat(opened.text("/content")).isEqualTo(Requests.CONTENT);
        assertThat(opened.text("/subject")).contains("xóm Đông");
        var events = log.readAll(Topics.PETITION_EVENTS, id);
        assertThat(events).hasSize(2);
        assertThat(EventRecords.payload(events.getLast().value(), JsonNode.class)
                        .propertyNames())
                .containsExactlyElementsOf(
                        ContractSamples.value("petition.opened.v1").propertyNames());
        OURS.forEach(topic -> WrittenRecords.assertKeyedAndTellingNothing(log.readAll(topic, id)));
    }

    @Test
    void doesNotOpenWhatWasErased() throws Exception {
        var id = intake.post(counter.complaint(), "quay-1").text("/petitionId");
        log.write(Topics.PETITION_KEYS, id.getBytes(StandardCharsets.UTF_8), null);

        var opened = intake.getAs(
                Files.readString(counter.office().keys().resolve("opener.token")),
                "/api/v1/petitions/" + id + "/sealed");

        assertThat(opened.status()).isEqualTo(410);
    }

    @Test
    void describesItselfWithExamples() throws Exception {
        var document = intake.get("/v3/api-docs").response().body();

        assertThat(document)
                .contains("/api/v1/petitions", "Khiếu nại quyết định thu hồi đất")
                .contains("idempotency-key-reused", "not-known-to-be-recorded", "unknown-petition");
        assertThat(intake.get("/actuator/prometheus").response().body()).contains("law_pack_info{version=\"vn-");
    }

    private ObjectNode denunciation() {
        return Requests.denunciation().put("receivingBody", counter.body());
    }
}
