package org.tiepdan.intake.registration.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.index.Concerned;
import org.tiepdan.intake.index.PetitionChanges.Change;
import org.tiepdan.intake.index.PetitionChanges.Correction;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.lawpack.petition.RespondentRole;

/** A clerk sends a petition under the key of another one, which denounces the body of the clerk. */
class HiddenPetitionTest extends RegistrationScenario {
    private static final String OTHER =
            Requests.complaint().put("content", "Ao.").toString();

    @Test
    void bothKeepTheirReceiptsWhenTheFirstIsHiddenNoMore() {
        var first = post(Requests.complaint().toString(), "quay-1");
        var id = new CaseId(first.text("/petitionId"));
        var shown = index.find(id).orElseThrow();
        correct(id, 1, denouncingTheBoard(shown));
        var second = post(OTHER, "quay-1");
        assertThat(second.status()).isEqualTo(201);

        correct(id, 2, shown);

        assertThat(post(OTHER, "quay-1").body()).isEqualTo(second.body());
        assertThat(post(Requests.complaint().toString(), "quay-1").body()).isEqualTo(first.body());
        assertThat(post(Requests.complaint().put("content", "Ruộng.").toString(), "quay-1")
                        .text("/code"))
                .isEqualTo("idempotency-key-reused");
    }

    /** The first is recorded after the second was prepared: to say that its key is taken would tell that there is one. */
    @Test
    void whatComesInBetweenIsNotToldAndTheSecondIsSentAgain() {
        log.leaveUnacknowledged(Topics.PETITION_EVENTS);
        assertThat(post(OTHER, "quay-1").status()).isEqualTo(503);
        log.leaveUnacknowledged(null);
        turningUp = denouncingTheBoard(registered(Requests.NOW));

        var hidden = post(OTHER, "quay-1");
        var again = post(OTHER, "quay-1");

        assertThat(hidden.status()).isEqualTo(503);
        assertThat(hidden.text("/code")).isEqualTo("not-known-to-be-recorded");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text("/petitionId"))
                .isNotEqualTo(codes.petitionId("quay-1").value());
        assertThat(post(OTHER, "quay-1").body()).isEqualTo(again.body());
    }

    private void correct(CaseId id, int number, Registered now) {
        var correction = new Correction(number, List.of("respondent"));
        var position = new Registered.Position(0, 9 + number);
        changes.add(id, new Change("c-" + number, "d", Requests.NOW, "WRONG", correction, null, position, now));
    }

    private static Registered denouncingTheBoard(Registered petition) {
        return petition.corrected(
                "DENUNCIATION", new Concerned("19-btcd", "19-btcd", RespondentRole.HEAD, List.of()), petition.sealed());
    }
}
