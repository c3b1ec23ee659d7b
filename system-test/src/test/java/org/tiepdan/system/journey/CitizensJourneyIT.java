package org.tiepdan.system.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.tiepdan.access.Role;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.harness.RunOrder;
import org.tiepdan.system.harness.SignIn;
import org.tiepdan.system.harness.WholeSystem;
import tools.jackson.databind.node.ObjectNode;

/** One citizen's complaint through the whole system, including what goes wrong in practice. */
@Order(RunOrder.SYSTEM_OF_ITS_OWN)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the system of this journey, whose steps follow one another")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CitizensJourneyIT {
    private static final List<String> LOGS =
            List.of("intake.petition-events.v1", "routing.case-events.v1", "tracking.case-events.v1");

    @TempDir
    static Path work;

    private static WholeSystem system;
    private static Observer observer;
    private static String caseId;
    private static String receiptCode;

    @BeforeAll
    static void start() {
        system = WholeSystem.start(work, Map.of("TRACKING_DEADLINES_LATE_ENTRY_GRACE", "PT1S"));
        observer = new Observer(system);
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    @Order(1)
    void aComplaintIsReceivedRoutedAndItsLimitIsCounted() {
        var answer = post(Petitions.complaint("2026-08-20T09:15:00+07:00"), "journey-1");
        assertThat(answer.status()).isEqualTo(201);
        caseId = answer.text("/petitionId");
        receiptCode = answer.text("/receiptCode");
        var registered = observer.awaitState(caseId, "ROUTED");
        assertThat(registered.text("/competentBody")).isEqualTo("19-05443");
        observer.awaitDeadline(caseId, "KN-ACCEPT-1", "dueOn", "2026-08-28");
    }

    @Test
    @Order(2)
    void theMissedLimitIsNoticed() {
        observer.awaitDeadline(caseId, "KN-ACCEPT-1", "state", "MISSED");
        assertThat(observer.timeline(caseId)).contains("deadline.missed.v1");
    }

    @Test
    @Order(3)
    void anAcceptanceEnteredLateButDoneInTimePutsItRight() {
        var answer = command("acceptance", Petitions.act("2026-08-27"), "accept-1");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/state")).isEqualTo("ACCEPTED");
        observer.awaitDeadline(caseId, "KN-ACCEPT-1", "state", "MET");
        observer.awaitDeadline(caseId, "KN-RESOLVE-1", "dueOn", "2026-09-28");
    }

    @Test
    @Order(4)
    void aSecondAcceptanceIsRefusedAndARepeatedCommandGetsItsFirstAnswer() {
        assertThat(command("acceptance", Petitions.act("2026-08-27"), "accept-2")
                        .status())
                .isEqualTo(409);
        assertThat(command("acceptance", Petitions.act("2026-08-27"), "accept-1")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Order(5)
    void aKilledTrackingServiceCatchesUp() {
        system.tracking().kill();
        var answer = post(Petitions.complaint("2026-07-01T10:00:00+07:00"), "journey-2");
        assertThat(answer.status()).isEqualTo(201);

        system.tracking().restart();
        var id = answer.text("/petitionId");
        observer.awaitState(id, "ROUTED");
        observer.awaitDeadline(id, "KN-ACCEPT-1", "dueOn", "2026-07-10");
        observer.awaitDeadline(id, "KN-ACCEPT-1", "state", "MISSED");
        assertThat(Http.get(system.tracking().uri("/api/v1/cases/" + caseId)).text("/state"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    @Order(6)
    void aRestartedIntakeGivesTheSameAnswerToTheSameKey() {
        system.intake().kill();
        system.intake().restart();
        var again = post(Petitions.complaint("2026-08-20T09:15:00+07:00"), "journey-1");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text("/petitionId")).isEqualTo(caseId);
        assertThat(again.text("/receiptCode")).isEqualTo(receiptCode);
        var other = Petitions.complaint("2026-08-20T09:15:00+07:00").put("subject", "Khiếu nại việc khác");
        assertThat(post(other, "journey-1").text("/code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    @Order(7)
    void poisonStopsNothingAndStandsInADeadLetterTopic() {
        var random = new Random(417);
        var poison = Map.of(
                "intake.petition-events.v1", List.of("intake", "routing", "reporting"),
                "routing.case-events.v1", List.of("routing", "tracking", "reporting"),
                "tracking.case-events.v1", List.of("routing", "reporting"),
                "tracking.commands.v1", List.of("tracking"));
        poison.forEach((topic, readers) -> {
            var key = new byte[24];
            var value = new byte[200];
            random.nextBytes(key);
            random.nextBytes(value);
            system.log().writeEverywhere(topic, key, value);
            readers.forEach(reader -> observer.awaitDeadLetter(reader + ".dead-letters.v1", key, value));
        });

        var answer = post(Petitions.complaintOnAnotherMatter("2026-07-02T10:00:00+07:00"), "journey-3");

        observer.awaitState(answer.text("/petitionId"), "ROUTED");
        assertThat(command(
                                "decision",
                                Petitions.act("2026-09-20")
                                        .put("number", "88/QĐ-UBND")
                                        .put("settlement", "RIGHT"),
                                "decide-1")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Order(8)
    void theCitizenSeesTheStateWithTheReceiptCode() {
        observer.awaitStatus(receiptCode, "DECIDED");
    }

    @Test
    @Order(9)
    void everyRecordHasItsKeyAndEachHeaderOnceAndNothingOfThePetitionersWords() {
        for (var topic : allTopics()) {
            for (var written : system.log().readAll(topic)) {
                if (isOurs(written)) {
                    assertThat(written.key()).as(topic).isEqualTo(header(written, "ce_subject"));
                    assertThat(headerNames(written)).as(topic).doesNotHaveDuplicates();
                    assertNothingPrivate(topic, written);
                }
            }
        }
    }

    @Test
    @Order(10)
    void everyPetitionIsAccountedFor() {
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            var ledger = observer.ledger();
            assertThat(ledger.get("received").intValue()).isEqualTo(3);
            assertThat(ledger.get("unaccounted").intValue()).isZero();
            assertThat(ledger.get("orphans").intValue()).isZero();
            assertThat(ledger.get("decided").intValue()).isEqualTo(1);
        });
    }

    @Test
    @Order(11)
    void onlyAnOpenerOfTheBodyBringsThePetitionBackAndSaysWhy() {
        var sealed = system.intake()
                .uri("/api/v1/petitions/" + caseId + "/sealed?reason=VERIFY-IDENTITY&reference=12%2FTB-UBND");

        assertThat(Http.get(sealed, SignIn.asNobody()).status()).isEqualTo(401);
        assertThat(Http.get(sealed, SignIn.as(Role.CLERK, "19-btcd")).status()).isEqualTo(403);
        assertThat(Http.get(sealed, SignIn.as(Role.OPENER, "19-so-y-te")).status())
                .isEqualTo(404);
        var opened = Http.get(sealed, SignIn.as(Role.OPENER, "19-btcd", "19-05443"));

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body().toString()).contains(Petitions.NAME, Petitions.CONTENT);
    }

    private static Http.Answer post(ObjectNode petition, String key) {
        return Http.post(system.intake().uri("/api/v1/petitions"), petition, Map.of("Idempotency-Key", key));
    }

    private static Http.Answer command(String name, ObjectNode act, String key) {
        return Http.post(
                system.tracking().uri("/api/v1/cases/" + caseId + "/" + name), act, Map.of("Idempotency-Key", key));
    }

    private static List<String> allTopics() {
        var topics = new java.util.ArrayList<>(LOGS);
        topics.addAll(List.of(
                "agency.19-05443.v1",
                "tracking.commands.v1",
                "tracking.replies.v1",
                "intake.sealed-petitions.v1",
                "intake.petition-keys.v1"));
        return topics;
    }

    private static boolean isOurs(ConsumerRecord<byte[], byte[]> written) {
        return written.headers().lastHeader("ce_id") != null;
    }

    private static byte[] header(ConsumerRecord<byte[], byte[]> written, String name) {
        return written.headers().lastHeader(name).value();
    }

    private static List<String> headerNames(ConsumerRecord<byte[], byte[]> written) {
        return Arrays.stream(written.headers().toArray()).map(Header::key).toList();
    }

    private static void assertNothingPrivate(String topic, ConsumerRecord<byte[], byte[]> written) {
        var text = new String(written.value(), StandardCharsets.UTF_8) + written.headers();
        // A failing test must not print the private text that it finds.
        assertThat(Petitions.PRIVATE.stream().noneMatch(text::contains))
                .as("%s at %d holds nothing private", topic, written.offset())
                .isTrue();
    }
}
