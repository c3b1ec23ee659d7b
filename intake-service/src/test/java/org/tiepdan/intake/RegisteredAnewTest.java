package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tiepdan.intake.testkit.Counter;

/** A voided petition is registered again. */
class RegisteredAnewTest extends CorrectionScenario {

    RegisteredAnewTest(Counter counter) {
        super(counter);
    }

    @Test
    void whatIsVoidIsRegisteredAnewUnderAnotherKeyOnly() throws Exception {
        var id = openedComplaint("k");
        send(id, "void", VOID, "v");

        var same = intake.post(counter.complaint(), "k");
        var anew = intake.post(counter.complaint(), "k2");

        assertThat(same.status()).isEqualTo(409);
        assertThat(same.text("/code")).isEqualTo("registration-void");
        assertThat(anew.status()).isEqualTo(201);
        assertThat(anew.text("/petitionId")).isNotEqualTo(id);
    }

    @Test
    void aLineOfAFileThatSaysWhatIsVoidIsRejected() throws Exception {
        var line = counter.complaint().put("subject", "Khiếu nại nhập thử") + "\n";
        var id = ImportScenario.send(intake, ImportScenario.LINES, line)
                .getFirst()
                .path("petitionId")
                .asString();
        opened(id);
        send(id, "void", VOID, "v");

        var again = ImportScenario.send(intake, ImportScenario.LINES, line).getFirst();

        assertThat(again.path("status").asString()).isEqualTo("REJECTED");
        assertThat(again.path("code").asString()).isEqualTo("registration-void");
    }
}
