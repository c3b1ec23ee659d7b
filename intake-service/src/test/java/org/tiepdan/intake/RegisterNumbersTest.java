package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.testkit.IntakeProcess;
import org.tiepdan.intake.testkit.Log;
import org.tiepdan.intake.testkit.Office;
import org.tiepdan.lawpack.petition.PetitionType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The numbers of the register, with a real broker: none twice, none left out, and none that reveals a denunciation. */
class RegisterNumbersTest {
    private static Office office;
    private static Log log;

    @BeforeAll
    static void openOffice(@TempDir Path folder) {
        office = new Office(folder);
        log = office.log();
    }

    @AfterAll
    static void closeOffice() {
        office.close();
    }

    @Test
    void numbersEachBodyAndEachYearInVietNamFromOneAndGoesOnAfterARestart() throws Exception {
        try (var intake = office.start()) {
            assertThat(number(intake, received("19-btcd", "2025-12-31T23:59:59+07:00"), "a"))
                    .isEqualTo("1/2025");
            // 17:00 UTC is midnight in Viet Nam.
            assertThat(number(intake, received("19-btcd", "2025-12-31T17:00:00Z"), "b"))
                    .isEqualTo("1/2026");
            assertThat(number(intake, received("19-btcd", "2026-01-05T08:00:00+07:00"), "c"))
                    .isEqualTo("2/2026");
            assertThat(number(intake, received("19-05443", "2026-01-05T08:00:00+07:00"), "d"))
                    .isEqualTo("1/2026");
            assertThat(number(intake, received("19-btcd", "2026-01-05T08:00:00+07:00"), "c"))
                    .isEqualTo("2/2026");
        }

        try (var intake = office.start()) {
            assertThat(number(intake, received("19-btcd", "2025-12-30T08:00:00+07:00"), "e"))
                    .isEqualTo("2/2025");
            assertThat(number(intake, received("19-btcd", "2026-01-06T08:00:00+07:00"), "f"))
                    .isEqualTo("3/2026");
            var id = intake.post(received("19-05443", "2026-01-05T08:00:00+07:00"), "d")
                    .text("/petitionId");
            assertThat(intake.get("/api/v1/petitions/" + id).text("/registerNumber"))
                    .isEqualTo("1");
            assertThat(intake.get("/api/v1/petitions/" + id).text("/registerYear"))
                    .isEqualTo("2026");
        }
    }

    @Test
    void knowsTheNumbersOfPaperAfterARestart() throws Exception {
        try (var intake = office.start()) {
            assertThat(number(intake, complaint("19-05503").put("registerNumber", "420/2026"), "a"))
                    .isEqualTo("420/2026");
        }

        try (var intake = office.start()) {
            var taken = intake.post(complaint("19-05503").put("registerNumber", 420), "b");

            assertThat(taken.status()).isEqualTo(422);
            assertThat(taken.text("/errors/0/code")).isEqualTo("register-number-taken");
            assertThat(number(intake, complaint("19-05503"), "c")).isEqualTo("421/2026");
            assertThat(number(intake, complaint("19-05503").put("registerNumber", 419), "d"))
                    .isEqualTo("419/2026");
        }
    }

    /** The numbers that readers see reveal nothing about hidden petitions (LTC 2018, Articles 8.3 and 56). */
    @ParameterizedTest(name = "a {0}")
    @EnumSource(names = {"DENUNCIATION", "MIXED"})
    void tellsNothingOfWhatMayDenounce(PetitionType type) throws Exception {
        var body = type == PetitionType.MIXED ? "19-05500" : "19-05488";
        try (var intake = office.start()) {
            assertThat(number(intake, complaint(body), "a")).isEqualTo("1/2026");
            var apart = intake.post(denunciation(type, body), "b");
            assertThat(apart.status()).isEqualTo(201);
            assertThat(Integer.parseInt(apart.text("/registerNumber"))).isBetween(100_000, 999_999);
            assertThat(apart.text("/registerYear")).isEqualTo("2026");
            assertThat(number(intake, complaint(body), "c")).isEqualTo("2/2026");
        }

        try (var intake = office.start()) {
            assertThat(number(intake, denunciation(type, body).put("registerNumber", 3), "d"))
                    .as("the number that it has on paper stays")
                    .isEqualTo("3/2026");
            assertThat(number(intake, complaint(body), "e")).isEqualTo("3/2026");
        }

        try (var intake = office.start()) {
            assertThat(number(intake, complaint(body), "f")).isEqualTo("4/2026");
            assertThat(number(intake, denunciation(type, body).put("registerNumber", 4), "g"))
                    .as("whether somebody has it, is not answered either")
                    .isEqualTo("4/2026");
        }
    }

    @Test
    void leavesNoGapWhereAnOlderWriterNeverFinished() throws Exception {
        try (var intake = office.start()) {
            assertThat(number(intake, complaint("19-05455"), "a")).isEqualTo("1/2026");
        }
        leaveATransactionOpen("19-05455");

        try (var intake = office.start()) {
            assertThat(number(intake, complaint("19-05455"), "b")).isEqualTo("2/2026");
            assertThat(log.recorded("19-05455")).hasSize(2);
        }
    }

    @Test
    void givesEveryOneOfManyAtOnceANumberOfItsOwn() throws Exception {
        try (var intake = office.start();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var posts = new ArrayList<Callable<String>>();
            for (int i = 0; i < 60; i++) {
                var key = "quay-" + i % 40;
                posts.add(() -> number(intake, complaint("19-05467"), key));
            }

            var numbers =
                    threads.invokeAll(posts).stream().map(Future::resultNow).toList();

            assertThat(new HashSet<>(numbers))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40)
                            .mapToObj(number -> number + "/2026")
                            .toList());
            assertThat(numbers.subList(40, 60)).isEqualTo(numbers.subList(0, 20));
            assertGapless("19-05467");
        }
    }

    @Test
    void lastInstanceToStartIsTheWriterAndTheOtherRefuses() throws Exception {
        try (var first = office.start()) {
            assertThat(number(first, complaint("19-05482"), "a")).isEqualTo("1/2026");
            try (var second = office.start()) {
                var refused = first.post(complaint("19-05482"), "b");

                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.text("/code")).isEqualTo("not-known-to-be-recorded");
                await().atMost(Duration.ofSeconds(10)).until(() -> !first.ready());
                assertThat(number(second, complaint("19-05482"), "b")).isEqualTo("2/2026");
                assertThat(first.post(complaint("19-05482"), "c").status()).isEqualTo(503);
                assertThat(number(second, complaint("19-05482"), "c")).isEqualTo("3/2026");
                assertThat(second.ready()).isTrue();
                assertGapless("19-05482");
            }
        }
    }

    /** Simulates a process killed after it sent its records and before it committed. */
    private static void leaveATransactionOpen(String body) {
        var serializer = new ByteArraySerializer();
        var fact = log.recorded(body).getFirst();
        var settings = Map.<String, Object>of("bootstrap.servers", log.brokers(), "transactional.id", "intake-service");
        var killed = new KafkaProducer<>(settings, serializer, serializer);
        killed.initTransactions();
        killed.beginTransaction();
        killed.send(new ProducerRecord<>(Topics.PETITION_EVENTS, null, fact.key(), fact.value(), fact.headers()));
        killed.flush();
        killed.close(Duration.ZERO);
    }

    private static void assertGapless(String body) {
        var numbers = log.recorded(body).stream()
                .map(written -> EventRecords.payload(written.value(), JsonNode.class)
                        .get("registerNumber")
                        .intValue())
                .sorted()
                .toList();
        assertThat(numbers)
                .isNotEmpty()
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    private static String number(IntakeProcess intake, ObjectNode petition, String key) throws Exception {
        var answer = intake.post(petition, key);
        assertThat(answer.status()).isEqualTo(201);
        return answer.text("/registerNumber") + "/" + answer.text("/registerYear");
    }

    private static ObjectNode complaint(String body) {
        return Requests.complaint().put("receivingBody", body);
    }

    /** Of the body that receives it. */
    private static ObjectNode denunciation(PetitionType type, String body) {
        var petition = Requests.denunciation().put("type", type.name()).put("receivingBody", body);
        petition.putObject("respondent").put("body", body).put("role", "HEAD");
        return petition;
    }

    private static ObjectNode received(String body, String receivedAt) {
        var petition = Requests.complaint().put("receivingBody", body).put("receivedAt", receivedAt);
        petition.remove(List.of("writtenOn", "decision"));
        return petition;
    }
}
