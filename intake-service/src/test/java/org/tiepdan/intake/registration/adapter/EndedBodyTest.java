package org.tiepdan.intake.registration.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.intake.registration.RenamedCommune;
import org.tiepdan.intake.registration.Requests;

/** What a body received before it was renamed is entered by the body that has its matters now. */
class EndedBodyTest extends RegistrationScenario {
    private static final String BEFORE = "2026-06-30T09:00:00+07:00";
    private static final String AFTER = "2026-07-01T09:15:00+07:00";

    EndedBodyTest() {
        super(RenamedCommune.law());
        signedIn = new Caller("cb-2", Set.of(Role.CLERK), Set.of(RenamedCommune.NOW));
    }

    @Test
    void theSuccessorEntersWhatWasReceivedBeforeAndOnce() {
        var first = post(petition(RenamedCommune.ENDED, BEFORE, "Ao."), "1");
        var again = post(petition(RenamedCommune.ENDED, BEFORE, "Ao."), "1");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(log.written()).hasSize(3);
    }

    /** Both registers may count their lines from one. */
    @Test
    void theKeysOfTheTwoRegistersAreApart() {
        var own = post(petition(RenamedCommune.NOW, AFTER, "Đường."), "1");
        var late = post(petition(RenamedCommune.ENDED, BEFORE, "Ao."), "1");
        var ownSecond = post(petition(RenamedCommune.NOW, AFTER, "Cầu."), "2");
        var lateSecond = post(petition(RenamedCommune.ENDED, BEFORE, "Chợ."), "2");

        assertThat(List.of(own, late, ownSecond, lateSecond))
                .allMatch(answer -> answer.status() == 201)
                .extracting(answer -> answer.text("/petitionId"))
                .doesNotHaveDuplicates();
        assertThat(post(petition(RenamedCommune.ENDED, BEFORE, "Chợ."), "2").body())
                .isEqualTo(lateSecond.body());
        assertThat(post(petition(RenamedCommune.NOW, AFTER, "Cầu."), "2").body())
                .isEqualTo(ownSecond.body());
    }

    @Test
    void aBodyThatDidNotExistIsRefusedWithTheOneThatDid() {
        var tooEarly = post(petition(RenamedCommune.NOW, BEFORE, "Ao."), "1");
        var tooLate = post(petition(RenamedCommune.ENDED, AFTER, "Ao."), "1");

        assertThat(tooEarly.text("/errors/0/code")).isEqualTo("unknown-body");
        assertThat(tooEarly.text("/errors/0/message")).contains("ngày đó là " + RenamedCommune.ENDED);
        assertThat(tooLate.text("/errors/0/code")).isEqualTo("unknown-body");
        assertThat(tooLate.text("/errors/0/message")).contains("ngày đó là " + RenamedCommune.NOW);
    }

    @Test
    void nobodyElseEntersIt() {
        signedIn = new Caller("cb-3", Set.of(Role.CLERK), Set.of("19-so-xay-dung"));

        assertThat(post(petition(RenamedCommune.ENDED, BEFORE, "Ao."), "1").status())
                .isEqualTo(403);
    }

    private static String petition(String body, String receivedAt, String content) {
        var petition = Requests.complaint()
                .put("receivingBody", body)
                .put("receivedAt", receivedAt)
                .put("content", content);
        petition.remove("respondent");
        petition.remove("decision");
        petition.remove("writtenOn");
        return petition.toString();
    }
}
