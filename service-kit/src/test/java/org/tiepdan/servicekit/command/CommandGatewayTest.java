package org.tiepdan.servicekit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;

class CommandGatewayTest {
    private static final Envelope COMMAND = new Envelope(
            "command-1",
            "case.acceptance.v1",
            URI.create("/test"),
            new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e"),
            Instant.parse("2026-07-02T02:00:00Z"),
            "command-1",
            null);

    private final Waiters<String> waiters = new Waiters<>();

    private CommandGateway<String> gateway(CommandLog log) {
        return new CommandGateway<>(log, waiters, Duration.ofMillis(50));
    }

    @Test
    void answersWhatComesOfTheCommand() {
        var gateway = gateway((envelope, payload) -> waiters.answer(envelope.id(), "q-1", "made of " + payload));

        assertThat(gateway.submit(COMMAND, "an act", "q-1")).contains("made of an act");
    }

    @Test
    void doesNotMistakeTheAnswerToAnotherRequestUnderTheSameKey() {
        var gateway = gateway((envelope, _) -> waiters.answer(envelope.id(), "q-another", "not ours"));

        assertThat(gateway.submit(COMMAND, "an act", "q-1")).isEmpty();
    }

    @Test
    void answersWhoStillWaitsAfterAnotherWithTheSameRequestGaveUp() {
        var hasty = gateway((_, _) -> {});
        var patient = gateway((envelope, payload) -> {
            assertThat(hasty.submit(envelope, payload, "q-1")).isEmpty();
            waiters.answer(envelope.id(), "q-1", "made of " + payload);
        });

        assertThat(patient.submit(COMMAND, "an act", "q-1")).contains("made of an act");
    }

    @Test
    void answersAllWhoWaitWithTheSameRequest() {
        var second = gateway((envelope, _) -> waiters.answer(envelope.id(), "q-1", "made"));
        var first = gateway((envelope, payload) ->
                assertThat(second.submit(envelope, payload, "q-1")).contains("made"));

        assertThat(first.submit(COMMAND, "an act", "q-1")).contains("made");
    }

    @Test
    void keepsNoAnswerThatCameTooLateForTheNextWhoAsks() {
        assertThat(gateway((_, _) -> {}).submit(COMMAND, "an act", "q-1")).isEmpty();

        waiters.answer("command-1", "q-1", "too late");

        assertThat(gateway((_, _) -> {}).submit(COMMAND, "an act", "q-1")).isEmpty();
    }

    @Test
    void saysThatItIsNotKnownToBeWritten() {
        var gateway = gateway((_, _) -> {
            throw new CommandNotWrittenException(new IllegalStateException("no broker"));
        });

        assertThatExceptionOfType(CommandNotWrittenException.class)
                .isThrownBy(() -> gateway.submit(COMMAND, "an act", "q-1"));
    }
}
