package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.testkit.IntakeProcess;
import org.tiepdan.intake.testkit.Office;

/** The answers of intake after it has lost its broker. */
class BrokerAwayTest {
    private static Office office;
    private static IntakeProcess intake;

    @BeforeAll
    static void loseTheBroker(@TempDir Path folder) throws Exception {
        office = new Office(folder);
        intake = office.start();
        var answers = ImportScenario.send(intake, ImportScenario.LINES, petition("so-1"));
        assertThat(ImportScenario.summary(answers).get("complete").booleanValue())
                .isTrue();
        office.close();
    }

    @AfterAll
    static void stop() {
        intake.close();
        office.close();
    }

    @Test
    void saysThatItDoesNotKnow() throws Exception {
        var answer = intake.post(Requests.complaint(), "quay-1");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("/idempotencyKey")).isEqualTo(IntakeProcess.keyAt("19-btcd", "quay-1"));
        assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void stopsAFileWhereTheLogCannotBeReached() throws Exception {
        var answers =
                ImportScenario.send(intake, ImportScenario.LINES, petition("so-2") + "\n" + petition("so-3") + "\n");

        assertThat(answers.getFirst().get("status").stringValue()).isEqualTo("UNKNOWN");
        assertThat(answers.getFirst().get("code").stringValue()).isEqualTo("not-known-to-be-recorded");
        assertThat(ImportScenario.summary(answers)).isEqualTo(ImportScenario.counts(1, 0, 0, 0, 1, false));
    }

    private static String petition(String key) {
        return Requests.complaint().put("idempotencyKey", key).toString();
    }
}
