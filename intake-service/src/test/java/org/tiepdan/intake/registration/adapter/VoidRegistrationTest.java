package org.tiepdan.intake.registration.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.index.Concerned;
import org.tiepdan.intake.index.PetitionChanges.Change;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.lawpack.petition.RespondentRole;

/** The same registration again, after it was voided. */
class VoidRegistrationTest extends RegistrationScenario {

    @Test
    void itIsRefusedByName() {
        var id = registeredId();
        makeVoid(id, index.find(id).orElseThrow());

        var answer = post(Requests.complaint().toString(), "quay-1");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/code")).isEqualTo("registration-void");
        assertThat(post(Requests.complaint().toString(), "quay-2").status()).isEqualTo(201);
    }

    @Test
    void anotherPetitionUnderItsKeyIsRefusedAsEver() {
        var id = registeredId();
        makeVoid(id, index.find(id).orElseThrow());

        var answer = post(Requests.complaint().put("content", "Ao.").toString(), "quay-1");

        assertThat(answer.text("/code")).isEqualTo("idempotency-key-reused");
    }

    /** Otherwise the denounced body would learn that somebody voided it. */
    @Test
    void whatDoesNotExistForTheCallerAnyMoreIsAnsweredAsEver() {
        var id = registeredId();
        var first = post(Requests.complaint().toString(), "quay-1");
        var registered = index.find(id).orElseThrow();
        makeVoid(
                id,
                registered.corrected(
                        "DENUNCIATION",
                        new Concerned("19-btcd", "19-btcd", RespondentRole.HEAD, List.of()),
                        registered.sealed()));

        var again = post(Requests.complaint().toString(), "quay-1");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    private CaseId registeredId() {
        return new CaseId(post(Requests.complaint().toString(), "quay-1").text("/petitionId"));
    }

    private void makeVoid(CaseId id, Registered last) {
        changes.add(
                id, new Change("c", "d", Requests.NOW, "TEST_ENTRY", null, null, new Registered.Position(0, 9), last));
    }
}
