package org.tiepdan.intake.registration.correction.adapter;

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
import org.tiepdan.intake.parties.SeenPetitions;
import org.tiepdan.intake.registration.adapter.RequestForm;
import org.tiepdan.intake.registration.adapter.writing.ChangedMeanwhileException;
import org.tiepdan.intake.registration.adapter.writing.PetitionLogWriter;
import org.tiepdan.intake.registration.adapter.writing.PreparedChange;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.request.JsonObject;

/** What corrections and voids share: whose petition it is, whether it may be changed now, and its one way to the log. */
@Component
class Changes {
    private static final String RECEIVED = "petition.received.v1";

    private final SeenPetitions seen;
    private final PetitionChanges changes;
    private final CaseProgress progress;
    private final PetitionLogWriter writer;
    private final CodeBook codes;
    private final LawPack law;

    Changes(
            SeenPetitions seen,
            PetitionChanges changes,
            CaseProgress progress,
            PetitionLogWriter writer,
            CodeBook codes,
            LawPack law) {
        this.seen = seen;
        this.changes = changes;
        this.progress = progress;
        this.writer = writer;
        this.codes = codes;
        this.law = law;
    }

    /**
     * A change that somebody asks for.
     *
     * @param now the petition as it is
     * @param type of the event that it would lead to
     * @param commandId which is also the id of that event
     * @param digest tells it from another one under the same key
     * @param by code of the body in whose name it is done
     * @param officer opaque id
     * @param number that it would have as a correction
     * @param request as it was sent
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

    /** @throws ProblemException when there is no such petition for the caller, as for one that does not exist: before anything is read */
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
                actingBody(grant, now),
                Objects.requireNonNull(grant.caller().id()),
                changes.corrections(petition.id()) + 1,
                request);
    }

    /** The body that received it, or the one above where that one is denounced, and the one above sees it in its place. */
    private String actingBody(Grant grant, Registered now) {
        var receiving = now.concerned().receivingBody();
        return grant.caller().bodies().contains(receiving)
                ? receiving
                : law.bodies()
                        .inForce(receiving, LegalTime.dateOf(now.receivedAt()))
                        .map(Body::parent)
                        .orElse(receiving);
    }

    /**
     * @return what the same request led to before
     * @throws ProblemException when another request had its key
     */
    Optional<Change> answeredBefore(Asked asked) {
        var known = changes.find(asked.id(), asked.commandId());
        if (known.isPresent() && !known.get().requestDigest().equals(asked.digest())) {
            throw ChangeRefusals.keyReused();
        }
        return known;
    }

    /** @throws ProblemException when nobody may change it any more, or not yet */
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
