package org.tiepdan.intake.registration.correction.adapter;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.intake.adapter.EventLog;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.adapter.UnknownPetition;
import org.tiepdan.intake.identity.CodeBook;
import org.tiepdan.intake.index.PetitionChanges;
import org.tiepdan.intake.index.PetitionChanges.Change;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.parties.CaseProgress;
import org.tiepdan.intake.parties.CaseProgress.Stage;
import org.tiepdan.intake.parties.PetitionParties;
import org.tiepdan.intake.parties.SeenPetitions;
import org.tiepdan.intake.registration.adapter.RequestForm;
import org.tiepdan.intake.registration.adapter.writing.ChangedMeanwhileException;
import org.tiepdan.intake.registration.adapter.writing.PetitionLogWriter;
import org.tiepdan.intake.registration.adapter.writing.PreparedChange;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.request.JsonObject;

/** Shared code of corrections and voids: the petition's access, whether it may be changed now, and the way to the log. */
@Component
class Changes {
    private static final String RECEIVED = "petition.received.v1";

    private final SeenPetitions seen;
    private final PetitionChanges changes;
    private final CaseProgress progress;
    private final PetitionLogWriter writer;
    private final CodeBook codes;
    private final PetitionParties parties;
    private final Clock clock;

    Changes(
            SeenPetitions seen,
            PetitionChanges changes,
            CaseProgress progress,
            PetitionLogWriter writer,
            CodeBook codes,
            LawPack law,
            Clock clock) {
        this.seen = seen;
        this.changes = changes;
        this.progress = progress;
        this.writer = writer;
        this.codes = codes;
        this.parties = new PetitionParties(law.bodies());
        this.clock = clock;
    }

    /**
     * A requested change.
     *
     * @param now the petition before it
     * @param type of its event
     * @param commandId also the id of that event
     * @param digest distinguishes it from another one under the same key
     * @param by code of the acting body
     * @param officer opaque id
     * @param number that it would have as a correction
     * @param request as sent
     */
    record Asked(
            CaseId id,
            Registered now,
            String type,
            String commandId,
            String digest,
            String by,
            String officer,
            int number,
            JsonObject request) {

        /** @param at when it is recorded */
        Envelope envelope(Instant at) {
            var received = Envelope.idOf(id.value(), RECEIVED, now.requestDigest());
            return new Envelope(commandId, type, EventLog.SOURCE, id, at, received, received);
        }
    }

    /** @throws ProblemException if the petition does not exist, or the caller may not see it: before the body is read */
    Asked asked(Grant grant, String id, String type, String key, byte[] json) {
        var petition = seen.received(grant, id).orElseThrow(UnknownPetition::problem);
        var request = JsonObject.read(json);
        var now = petition.registered();
        return new Asked(
                petition.id(),
                now,
                type,
                Envelope.idOf(petition.id().value(), type, key),
                codes.madeWith(now.digestKey()).requestDigest(RequestForm.asSent(request.members())),
                parties.actingBody(grant.caller().bodies(), now, LegalTime.dateOf(clock.instant())),
                Objects.requireNonNull(grant.caller().id()),
                changes.corrections(petition.id()) + 1,
                request);
    }

    /**
     * @return the earlier result of the same request
     * @throws ProblemException if another request had its key
     */
    Optional<Change> answeredBefore(Asked asked) {
        var known = changes.find(asked.id(), asked.commandId());
        if (known.isPresent() && !known.get().requestDigest().equals(asked.digest())) {
            throw ChangeRefusals.keyReused();
        }
        return known;
    }

    /** @throws ProblemException if it can no longer be changed, or not yet */
    Stage stage(Asked asked) {
        if (changes.isVoid(asked.id())) {
            throw ChangeRefusals.isVoid();
        }
        var stage = progress.stage(asked.id()).orElseThrow(ChangeRefusals::notDecidedYet);
        if (stage == Stage.ENDED) {
            throw ChangeRefusals.ended();
        }
        return stage;
    }

    /** Waits until it is recorded. */
    Change recorded(Asked asked, PreparedChange change) {
        return result(asked, writer.record(change));
    }

    private Change result(Asked asked, CompletableFuture<Change> recording) {
        try {
            return recording.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ChangedMeanwhileException) {
                return answeredBefore(asked).orElseThrow(ChangeRefusals::meanwhile);
            }
            throw e.getCause() instanceof LogUnavailableException away ? away : new LogUnavailableException(e);
        }
    }
}
