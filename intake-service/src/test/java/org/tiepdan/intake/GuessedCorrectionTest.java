package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.IntakeProcess.Answer;

/** A correction must not reveal who is sealed: a right guess gets the same answer as a wrong one. */
class GuessedCorrectionTest extends CorrectionScenario {

    GuessedCorrectionTest(Counter counter) {
        super(counter);
    }

    /** The fault lies in the request alone: a line is compared only with members of the same request. */
    @Test
    void aLineIsNotHeldAgainstTheSealedPetitioner() throws Exception {
        var id = openedComplaint("k");

        var right = correct(id, subject("Đơn của " + Requests.NAME));
        var wrong = correct(id, subject("Đơn của Trần Văn Khác"));

        assertThat(codes(right)).containsExactly("petitioner-needed");
        assertThat(right.body().path("errors")).isEqualTo(wrong.body().path("errors"));
    }

    @Test
    void aLineIsNotHeldAgainstTheSealedNumberOfTheDecision() throws Exception {
        var id = openedComplaint("k");
        var sent = """
                {"reason": "MISREAD", "subject": "Về quyết định %s",
                 "petitioner": {"kind": "INDIVIDUAL", "fullName": "Trần Văn Khác"}}""";

        var right = correct(id, sent.formatted(Requests.DECISION_NUMBER));
        var wrong = correct(id, sent.formatted("418/QĐ-UBND"));

        assertThat(codes(right)).containsExactly("tells-a-decision");
        assertThat(right.body().path("errors")).isEqualTo(wrong.body().path("errors"));
    }

    /** Without a fault it is recorded with the officer's name, like any other correction. */
    @Test
    void whetherASealedMemberIsAsItWasIsNotAnswered() throws Exception {
        var id = openedComplaint("k");
        var sent = """
                {"reason": "%s", "content": "%s"}""";

        assertThat(codes(correct(id, sent.formatted("SLIP", Requests.CONTENT)))).containsExactly("unknown-code");
        assertThat(codes(correct(id, sent.formatted("SLIP", "Ao.")))).containsExactly("unknown-code");
        var answer = correct(id, sent.formatted("MISREAD", Requests.CONTENT));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/changed/0")).isEqualTo("content");
        assertThat(last(id).at("/correction/officer").asString()).isEqualTo("cb-1");
    }

    private static String subject(String line) {
        return "{\"reason\": \"MISREAD\", \"subject\": \"%s\"}".formatted(line);
    }

    private static List<String> codes(Answer answer) {
        return answer.body()
                .path("errors")
                .valueStream()
                .map(each -> each.path("code").asString())
                .toList();
    }
}
