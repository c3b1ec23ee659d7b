package org.tiepdan.intake.registration.correction.adapter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.index.PetitionChanges.Change;
import org.tiepdan.intake.parties.CaseProgress.Stage;
import org.tiepdan.intake.registration.PetitionReceived;
import org.tiepdan.intake.registration.adapter.writing.PreparedChange;
import org.tiepdan.intake.registration.correction.VoidReason;
import org.tiepdan.intake.registration.correction.adapter.Changes.Asked;
import org.tiepdan.servicekit.web.request.RequestReader;

/** Voids a mistaken registration. Its number stays used: a register has no gap, and no number twice. */
@Component
class Voids {
    private static final String REGISTERED_AS = "registeredAs";
    private static final int ID = 32;

    private final Changes changes;
    private final RecordedPetitions recorded;

    Voids(Changes changes, RecordedPetitions recorded) {
        this.changes = changes;
        this.recorded = recorded;
    }

    Change makeVoid(Grant grant, String id, byte[] json, String key) {
        var asked = changes.asked(grant, id, ChangeEvents.VOIDED, key, json);
        var before = changes.answeredBefore(asked);
        return before.isPresent() ? before.get() : makeVoid(asked, RequestReader.of(asked.request()));
    }

    private Change makeVoid(Asked asked, RequestReader body) {
        var stage = changes.stage(asked);
        var why = ChangeReason.read(body, VoidReason.class);
        var instead = instead(asked, body);
        body.finish();
        if (stage == Stage.TAKEN_UP) {
            throw ChangeRefusals.takenUp();
        }
        var petition = recorded.fact(asked.now());
        return changes.recorded(
                asked,
                new PreparedChange(
                        asked.id(),
                        asked.now(),
                        null,
                        (at, _) -> new PreparedChange.Fact(
                                asked.envelope(at),
                                voided(asked, petition, why, instead, at),
                                change(asked, why, instead, at))));
    }

    private static @Nullable String instead(Asked asked, RequestReader body) {
        var other = body.code(REGISTERED_AS, ID, false);
        if (other != null
                && (CaseId.parse(other).isEmpty() || other.equals(asked.id().value()))) {
            body.fault(
                    REGISTERED_AS,
                    "not-another-petition",
                    "Cần mã của đơn đã đăng ký thay cho đơn này.",
                    "Expected the id of the petition registered instead of this one.");
        }
        return other;
    }

    private static ChangeEvents.Voided voided(
            Asked asked,
            PetitionReceived petition,
            ChangeReason<VoidReason> why,
            @Nullable String instead,
            Instant at) {
        return new ChangeEvents.Voided(
                petition.type().name(),
                petition.receivingBody(),
                petition.receivedAt(),
                petition.registerNumber(),
                petition.registerYear(),
                petition.place(),
                ChangeEvents.respondentBody(petition),
                petition.fingerprint(),
                at,
                asked.commandId(),
                asked.by(),
                asked.officer(),
                why.given(),
                why.reference(),
                instead,
                asked.digest());
    }

    /** Its position is not known yet: until then it has that of the petition. */
    private static Change change(Asked asked, ChangeReason<VoidReason> why, @Nullable String instead, Instant at) {
        var now = asked.now();
        return new Change(asked.commandId(), asked.digest(), at, why.given().name(), null, instead, now.event(), now);
    }
}
