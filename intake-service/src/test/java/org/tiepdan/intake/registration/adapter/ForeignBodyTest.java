package org.tiepdan.intake.registration.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.intake.registration.Requests;

/** Clerks register for their own bodies, and learn nothing about others. */
class ForeignBodyTest extends RegistrationScenario {
    private static final Caller ELSEWHERE = new Caller("cb-2", Set.of(Role.CLERK), Set.of("19-so-xay-dung"));

    @Test
    void whatIsForAnotherBodyIsRefusedAndNoFaultOfItIsTold() {
        signedIn = ELSEWHERE;

        for (var petition : new String[] {
            Requests.complaint().toString(),
            Requests.complaint().put("subject", "").put("nonsense", 1).toString()
        }) {
            var answer = post(petition, "quay-1");
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.text("/code")).isEqualTo("not-your-body");
            assertThat(answer.body().has("errors")).isFalse();
        }
        assertThat(log.written()).isEmpty();
    }

    @Test
    void aCodeThatNoBodyHasIsAFaultLikeOthers() {
        var answer = post(
                Requests.complaint().put("receivingBody", "19-no-such-body").toString(), "quay-1");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/code")).isEqualTo("unknown-body");
    }

    @Test
    void theKeyOfAnotherBodyGivesNoReceipt() {
        var first = post(Requests.complaint().toString(), "quay-1");
        signedIn = ELSEWHERE;

        assertThat(post(Requests.complaint().toString(), "quay-1").status()).isEqualTo(403);

        signedIn = new Caller("cb-3", Set.of(Role.CLERK), Set.of("19-btcd"));
        assertThat(post(Requests.complaint().toString(), "quay-1").text("/receiptCode"))
                .isEqualTo(first.text("/receiptCode"));
    }

    @Test
    void aKeyThatAnotherBodyUsedIsAsGoodAsAnyOther() {
        var theirs = post(Requests.complaint().toString(), "quay-1");
        signedIn = ELSEWHERE;
        var own = Requests.complaint().put("receivingBody", "19-so-xay-dung").toString();

        var first = post(own, "quay-1");
        var again = post(own, "quay-1");

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("/petitionId")).isNotEqualTo(theirs.text("/petitionId"));
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void inTheRegistersOfOneCallerOneKeyStaysOnePetition() {
        signedIn = new Caller("cb-2", Set.of(Role.CLERK), Set.of("19-btcd", "19-so-xay-dung"));
        post(Requests.complaint().toString(), "quay-1");

        var moved = Requests.complaint().put("receivingBody", "19-so-xay-dung").toString();

        assertThat(post(moved, "quay-1").text("/code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void whatAnotherBodyReceivedIsNotThere() {
        var id = post(Requests.complaint().toString(), "quay-1").text("/petitionId");
        signedIn = ELSEWHERE;

        var hidden = get(id);
        var unknown = get("0".repeat(32));

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body().toString().replace(id, "…"))
                .isEqualTo(unknown.body().toString().replace("0".repeat(32), "…"));
        assertThat(hidden.headers()).isEqualTo(unknown.headers());
    }
}
