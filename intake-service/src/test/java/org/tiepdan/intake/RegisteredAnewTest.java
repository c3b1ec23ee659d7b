package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tiepdan.access.Role;
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

    /** It would promise limits that no longer run. */
    @Test
    void noReceiptIsPrintedForWhatIsVoid() throws Exception {
        var id = openedComplaint("quay-bien-nhan");
        var path = "/api/v1/petitions/" + id + "/receipt";
        var before = intake.getAs(as("cb-1", Role.CLERK), path);
        send(id, "void", VOID, "v");

        var answer = intake.getAs(as("cb-1", Role.CLERK), path);

        assertThat(before.status()).isEqualTo(200);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/code")).isEqualTo("registration-void");
    }
}
