package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.testkit.IntakeProcess;
import org.tiepdan.intake.testkit.Office;
import org.tiepdan.intake.testkit.Signatures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Key rotation while petitions come in and are opened: nothing sealed with the old keys is lost. */
class KeyRotationTest {
    private static final String OPERATOR = Signatures.of("cb-operator", Role.OPERATOR);
    private static final String OPENER = Signatures.of("cb-opener", Role.OPENER, "19-btcd");
    private static final int WRITERS = 2;

    /** Answers by the idempotency key of the request. */
    private final Map<String, JsonNode> answers = new ConcurrentHashMap<>();

    @Test
    void whatWasMadeWithOldKeysIsFoundOpenedAndRepeatedAfterwards(@TempDir Path folder) throws Exception {
        try (var office = new Office(folder)) {
            try (var intake = office.start()) {
                rotateWhileTheyWrite(intake);
                awaitWrapped(intake);
                assertThat(state(intake).at("/rewrapping/unreadable").asInt()).isZero();
                assertThat(state(intake).at("/rewrapping/rewrapped").asInt()).isPositive();
                assertThatAllIsAsItWas(intake);
            }
            try (var intake = office.start()) {
                assertThatAllIsAsItWas(intake);
                assertThatEachCodeLeadsToItsPetition(office);
                // The first run may have missed petitions sealed before the rotation and recorded after it.
                wrapAnew(intake);
                wrapAnew(intake);
                assertThat(state(intake).at("/rewrapping/rewrapped").asInt()).isZero();
            }
            leaveOnlyTheNewestMasterKey(office.keys().resolve("master.json"));
            try (var intake = office.start()) {
                answers.values()
                        .forEach(answer -> assertThat(open(intake, answer)).isEqualTo(200));
            }
        }
    }

    @Test
    void onlyOperatorsRotateAndOnlyWhatThereIs(@TempDir Path folder) throws Exception {
        try (var office = new Office(folder);
                var intake = office.start()) {
            assertThat(rotate(intake, "other", OPERATOR)).isEqualTo(422);
            assertThat(rotate(intake, "master", OPENER)).isEqualTo(403);
            assertThat(state(intake).path("master").asInt()).isEqualTo(1);
        }
    }

    private void rotateWhileTheyWrite(IntakeProcess intake) throws Exception {
        var goOn = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer -> threads.submit(() -> write(intake, "quay-" + writer, goOn)))
                    .toList();
            try {
                for (var key : new String[] {"master", "digests", "receipts"}) {
                    awaitMore();
                    assertThat(rotate(intake, key, OPERATOR)).isEqualTo(202);
                }
                awaitMore();
            } finally {
                goOn.set(false);
            }
            for (var writer : writers) {
                writer.get();
            }
        }
    }

    private void awaitMore() {
        int before = answers.size();
        await().atMost(Duration.ofMinutes(1)).until(() -> answers.size() >= before + 3 * WRITERS);
    }

    private Void write(IntakeProcess intake, String counter, AtomicBoolean goOn) throws Exception {
        for (int number = 0; goOn.get(); number++) {
            var key = counter + "-" + number;
            var answer = intake.post(Requests.complaint(), key);
            assertThat(answer.status()).isEqualTo(201);
            answers.put(key, answer.body());
            assertThat(open(intake, answer.body())).isEqualTo(200);
        }
        return null;
    }

    private void assertThatAllIsAsItWas(IntakeProcess intake) throws Exception {
        for (var answer : answers.entrySet()) {
            assertThat(intake.post(Requests.complaint(), answer.getKey()).body())
                    .isEqualTo(answer.getValue());
            assertThat(open(intake, answer.getValue())).isEqualTo(200);
        }
    }

    /** As another service looks a code up: with each of the receipt keys. */
    private void assertThatEachCodeLeadsToItsPetition(Office office) throws Exception {
        var facts = office.log().readAll(Topics.PETITION_EVENTS).stream()
                .collect(Collectors.toMap(
                        written -> new String(written.key(), StandardCharsets.UTF_8),
                        written -> EventRecords.payload(written.value(), JsonNode.class),
                        (first, _) -> first));
        for (var answer : answers.values()) {
            var fact = facts.get(answer.path("petitionId").asString());
            var code = answer.path("receiptCode").asString();
            assertThat(fact.path("receiptRef").asString())
                    .isIn(
                            reference(office.keys().resolve("receipt.key"), code),
                            reference(office.keys().resolve("receipt.2.key"), code));
        }
    }

    private static String reference(Path key, String code) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Files.readAllBytes(key), "HmacSHA256"));
        return "r-" + HexFormat.of().formatHex(mac.doFinal(code.getBytes())).substring(0, 24);
    }

    private static void wrapAnew(IntakeProcess intake) throws Exception {
        beginToWrap(intake);
        awaitWrapped(intake);
    }

    private static void beginToWrap(IntakeProcess intake) throws Exception {
        assertThat(intake.postAs(OPERATOR, "/api/v1/keys/rewrapping", "").status())
                .isEqualTo(202);
    }

    /** An operator begins again what broke off, as it does when a busy broker answers too late. */
    private static void awaitWrapped(IntakeProcess intake) {
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            var state = state(intake).path("rewrapping");
            if (!state.path("running").asBoolean() && !state.path("complete").asBoolean()) {
                beginToWrap(intake);
            }
            return state.path("complete").asBoolean();
        });
    }

    private static void leaveOnlyTheNewestMasterKey(Path file) throws Exception {
        var keyset = (ObjectNode) EventJson.MAPPER.readTree(file.toFile());
        var keys = (ArrayNode) keyset.get("key");
        keys.removeIf(key ->
                key.get("keyId").longValue() != keyset.get("primaryKeyId").longValue());
        assertThat(keys).hasSize(1);
        Files.writeString(file, keyset.toString());
    }

    private static int rotate(IntakeProcess intake, String key, String token) throws Exception {
        return intake.postAs(token, "/api/v1/keys/rotation", "{\"key\": \"" + key + "\"}")
                .status();
    }

    private static JsonNode state(IntakeProcess intake) throws Exception {
        return intake.getAs(OPERATOR, "/api/v1/keys").body();
    }

    private static int open(IntakeProcess intake, JsonNode answer) {
        try {
            return intake.postAs(
                            OPENER,
                            "/api/v1/petitions/" + answer.path("petitionId").asString() + "/openings",
                            OpeningScenario.WHY)
                    .status();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
