package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.IntakeProcess;
import org.tiepdan.intake.testkit.Log;

/** Registered petitions, with a real broker and real keys. */
@ExtendWith(Counter.AtTheSharedOffice.class)
class RegisteredPetitionTest {
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
    void describesItselfWithExamples() throws Exception {
        var document = intake.get("/v3/api-docs").response().body();

        assertThat(document)
                .contains("/api/v1/petitions", "Khiếu nại quyết định thu hồi đất")
                .contains("idempotency-key-reused", "not-known-to-be-recorded", "unknown-petition");
        assertThat(intake.get("/actuator/prometheus").response().body()).contains("law_pack_info{version=\"vn-");
    }
}
