package org.tiepdan.routing.triage.adapter.event;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.interest.ConflictOfInterest;
import org.tiepdan.routing.triage.Objection;
import org.tiepdan.routing.triage.TriageEvent;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.RecordedConflict;
import org.tiepdan.routing.triage.adapter.registration.Voiding;

/** A statement of an officer or a clerk about a petition that is not a decision. */
public sealed interface DeskEvent extends RoutingEvent {

    record PetitionObjected(
            String type,
            String receivingBody,
            @JsonUnwrapped Objection objection,
            String officer,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            @Nullable ConflictOfInterest conflict)
            implements DeskEvent {
        @Override
        public String wireType() {
            return "petition.objected.v1";
        }
    }

    record PetitionConflictResolved(
            String receivingBody,
            String eventId,
            String reason,
            String by,
            String officer,
            LocalDate on,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            @Nullable ConflictOfInterest conflict)
            implements DeskEvent {
        @Override
        public String wireType() {
            return "petition.conflict-resolved.v1";
        }
    }

    /** @param registeredAs id of the petition registered instead; null for none */
    record RegistrationVoided(
            String type,
            String receivingBody,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            String by,
            String officer,
            LocalDate on,
            String reason,
            @Nullable String registeredAs,
            @Nullable ConflictOfInterest conflict)
            implements DeskEvent {
        @Override
        public String wireType() {
            return "petition.registration-voided.v1";
        }
    }

    static RegistrationVoided voided(DecidedPetition decided, Voiding voiding) {
        var petition = decided.petition();
        return new RegistrationVoided(
                petition.type(),
                petition.receivingBody(),
                petition.registerNumber(),
                petition.registerYear(),
                voiding.by(),
                voiding.officer(),
                LegalTime.dateOf(voiding.voidedAt()),
                voiding.reason(),
                voiding.registeredAs(),
                decided.decision().conflict());
    }

    static PetitionObjected objected(DecidedPetition decided, TriageEvent.JurisdictionObjected event) {
        var petition = decided.petition();
        return new PetitionObjected(
                petition.type(),
                petition.receivingBody(),
                event.objection(),
                event.officer(),
                petition.registerNumber(),
                petition.registerYear(),
                decided.decision().conflict());
    }

    static PetitionConflictResolved resolved(DecidedPetition decided, TriageEvent.ConflictResolved event) {
        var petition = decided.petition();
        return new PetitionConflictResolved(
                petition.receivingBody(),
                event.conflict(),
                event.reason().code(),
                event.by(),
                event.officer(),
                event.on(),
                petition.registerNumber(),
                petition.registerYear(),
                RecordedConflict.interestIn(decided, event.conflict()));
    }
}
