package org.tiepdan.routing.triage.adapter.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.interest.ConflictOfInterest;
import org.tiepdan.routing.jurisdiction.Missing;
import org.tiepdan.routing.jurisdiction.Reason;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.Objection;
import org.tiepdan.routing.triage.Waiting;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PendingEntry;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.http.detail.KnownFacts;

/**
 * One row of the desk: a petition that waits, or another content that came with its key.
 *
 * @param waitingSince the legal day: of receipt, or of the latest objection
 * @param conflict id to send back when the conflict is resolved; null for the petition itself
 * @param conflictsWith id of the event that first recorded the petition; null for the petition itself
 * @param conflictOfInterest why it waits at another desk than the receiving body's; null if it does not
 * @param decider code of the common superior that decides after several hand-overs; null if the receiving side does
 * @param known the facts; null for another content
 */
record TriageItem(
        String petitionId,
        @Nullable Integer registerNumber,
        @Nullable Integer registerYear,
        String type,
        String subject,
        @Nullable String field,
        String receivingBody,
        Instant receivedAt,
        LocalDate waitingSince,
        int ageDays,
        int ageWorkingDays,
        List<Missing> missing,
        List<NamedBody> candidates,
        List<Reason> reasons,
        @Nullable String conflict,
        @Nullable String conflictsWith,
        List<Objection> objections,
        @Nullable ConflictOfInterest conflictOfInterest,
        @Nullable String decider,
        @Nullable KnownFacts known) {

    record NamedBody(String code, String nameVi, String nameEn) {
        static NamedBody of(String code, LawPack law) {
            return law.bodies()
                    .find(code)
                    .map(body -> new NamedBody(code, body.nameVi(), body.nameEn()))
                    .orElseGet(() -> new NamedBody(code, code, code));
        }
    }

    /** @param conflictAnswer the answer for every conflict */
    static TriageItem of(
            PendingEntry entry, DecidedPetition petition, RoutingAnswer conflictAnswer, LawPack law, LocalDate today) {
        if (entry.conflict() == null) {
            return item(entry, petition.petition(), petition.decision(), null, petition.objections(), law, today)
                    .of(petition, law, today);
        }
        var other = petition.disputes().stream()
                .filter(conflict -> conflict.eventId().equals(entry.conflict()))
                .findFirst()
                .orElseThrow();
        return item(
                entry,
                other.petition(),
                conflictAnswer.with(other.interest()),
                petition.eventId(),
                List.of(),
                law,
                today);
    }

    private TriageItem of(DecidedPetition petition, LawPack law, LocalDate today) {
        return new TriageItem(
                petitionId,
                registerNumber,
                registerYear,
                type,
                subject,
                field,
                receivingBody,
                receivedAt,
                waitingSince,
                ageDays,
                ageWorkingDays,
                missing,
                candidates,
                reasons,
                conflict,
                conflictsWith,
                objections,
                conflictOfInterest,
                petition.desk().superior(law.bodies(), today).orElse(null),
                KnownFacts.of(petition));
    }

    private static TriageItem item(
            PendingEntry entry,
            PetitionFacts petition,
            RoutingAnswer why,
            @Nullable String conflictsWith,
            List<Objection> objections,
            LawPack law,
            LocalDate today) {
        var waiting = Waiting.of(entry.waitingSince(), today, law.calendar());
        return new TriageItem(
                entry.petitionId(),
                petition.registerNumber(),
                petition.registerYear(),
                petition.type(),
                petition.subject(),
                petition.field(),
                petition.receivingBody(),
                petition.receivedAt(),
                entry.waitingSince(),
                waiting.days(),
                waiting.workingDays(),
                why.unresolved().stream().map(Missing::of).toList(),
                why.candidates().stream().map(code -> NamedBody.of(code, law)).toList(),
                why.reasons(),
                entry.conflict(),
                conflictsWith,
                objections,
                why.conflict(),
                null,
                null);
    }

    /** In the order of the store. */
    String key() {
        return new PendingEntry(petitionId, receivingBody, waitingSince, receivedAt, conflict, null).key();
    }
}
