package org.tiepdan.servicekit.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.servicekit.start.StartRefusedException;

class TrainingSettingsTest {
    private final Map<String, String> settings = new HashMap<>(Map.of(
            "training.clock", "2026-06-25T08:00+07:00",
            "training.speed", "1h/s",
            "training.origin-file", "/does/not/exist",
            "server.address", "127.0.0.1",
            "spring.kafka.bootstrap-servers", "localhost:9092",
            "spring.mongodb.uri", "mongodb://127.0.0.1:27017/tiepdan",
            "access.issuers", "http://localhost:8085"));

    private Clock clock() {
        return TrainingSettings.clock(settings::get);
    }

    @Test
    void withoutATrainingItIsTheMachinesClock() {
        settings.keySet().removeIf(key -> key.startsWith("training."));
        settings.put("spring.kafka.bootstrap-servers", "kafka.example:9092");

        assertThat(clock()).isEqualTo(Clock.systemUTC());
    }

    @Test
    void aTrainingBeginsWhereItIsTold() {
        assertThat(clock().instant()).isEqualTo(Instant.parse("2026-06-25T01:00:00Z"));
    }

    @Test
    void whatIsNotThereIsNotElsewhere() {
        settings.remove("spring.mongodb.uri");

        assertThat(clock()).isInstanceOf(TrainingClock.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1s/s", "90s/s", "30min/s", "1440min/s", "1h/s", "24h/s", "1d/s"})
    void takesSpeeds(String speed) {
        settings.put("training.speed", speed);

        assertThat(clock()).isInstanceOf(TrainingClock.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0h/s", "-1h/s", "1.5h/s", "1h", "1h/min", "2d/s", "25h/s", "1w/s", "999999999999s/s"})
    void refusesSpeeds(String speed) {
        settings.put("training.speed", speed);

        assertThatThrownBy(this::clock)
                .isInstanceOf(StartRefusedException.class)
                .hasMessage("Expected a training clock as ./run sets it, on this machine alone, but TRAINING_SPEED is "
                        + speed + ", not a speed such as 30min/s, 1h/s or 1d/s, which is the most.");
    }

    @Test
    void aSpeedWithoutAClockIsNoTraining() {
        settings.remove("training.clock");
        settings.remove("training.origin-file");

        assertThatThrownBy(this::clock)
                .hasMessageContaining("TRAINING_CLOCK is not set; TRAINING_ORIGIN_FILE names no file");
    }

    @Test
    void namesEveryFaultAtOnceAndNoPassword() {
        settings.put("training.clock", "2026-06-25T08:00");
        settings.put("spring.kafka.bootstrap-servers", "127.0.0.1:9092,kafka.example:9092");
        settings.put("spring.mongodb.uri", "mongodb://admin:secret@mongo.example/tiepdan");
        settings.put("access.issuers", "https://login.example");
        settings.put("server.address", "0.0.0.0");

        assertThatThrownBy(this::clock)
                .hasMessageContainingAll(
                        "TRAINING_CLOCK is 2026-06-25T08:00, not a moment",
                        "the broker is not on this machine: kafka.example:9092",
                        "MongoDB is not on this machine: mongodb://mongo.example/tiepdan",
                        "an identity provider is not on this machine: https://login.example",
                        "the address at which it listens is not on this machine: 0.0.0.0")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost.example:9092", "127.0.0.1.example:9092", "kafka.example/localhost", "10.0.0.1:9092"})
    void isNotTakenInByANameThatLooksLikeThisMachines(String broker) {
        settings.put("spring.kafka.bootstrap-servers", broker);

        assertThatThrownBy(this::clock).hasMessageContaining("the broker is not on this machine");
    }
}
