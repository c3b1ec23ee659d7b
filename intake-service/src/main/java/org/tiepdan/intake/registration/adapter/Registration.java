package org.tiepdan.intake.registration.adapter;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.identity.CodeBook;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.index.IndexProgress;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.intake.registration.adapter.Reading.Said;
import org.tiepdan.intake.registration.adapter.writing.NumberTakenException;
import org.tiepdan.intake.registration.adapter.writing.PetitionLogWriter;
import org.tiepdan.intake.registration.adapter.writing.PetitionLogWriter.Recorded;
import org.tiepdan.intake.registration.adapter.writing.Preparation;
import org.tiepdan.intake.registration.adapter.writing.Preparation.Identified;
import org.tiepdan.intake.registration.adapter.writing.PreparedPetition;
import org.tiepdan.intake.registration.fault.PetitionFaults;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.RequestFaultsException;
import org.tiepdan.servicekit.web.access.AccessRefusals;
import org.tiepdan.servicekit.web.request.JsonObject;
import org.tiepdan.servicekit.web.request.RequestReader;

/** Takes a petition from the bytes of a request to its record in the log. */
@Component
public class Registration {
    private final PetitionFaults rules;
    private final CodeBook codes;
    private final KnownPetitions known;
    private final IndexProgress progress;
    private final Preparation preparation;
    private final Recording recording;
    private final Reading reading;

    Registration(
            PetitionFaults rules,
            CodeBook codes,
            KnownPetitions known,
            IndexProgress progress,
            Preparation preparation,
            Recording recording,
            Reading reading) {
        this.rules = rules;
        this.codes = codes;
        this.known = known;
        this.progress = progress;
        this.preparation = preparation;
        this.recording = recording;
        this.reading = reading;
    }

    /** The writer, and the clock for the moment of receipt. */
    @Component
    record Recording(PetitionLogWriter writer, Clock clock) {}

    /**
     * The answer to a registration, the same for each repetition.
     *
     * @param first whether this very request recorded it
     */
    public record Receipt(Ready ready, CaseId id, String code, Registered registered, boolean first) {}

    /**
     * A request that passed every check but one: another petition may be recorded under its key.
     *
     * @param grant of the sender
     * @param key sent, or derived from the content
     * @param known the petition recorded under this key before; null for none
     * @param petition null if one was recorded under this key before
     */
    public record Ready(
            Grant grant,
            CaseId id,
            String key,
            Said said,
            @Nullable Registered known,
            @Nullable PreparedPetition petition) {
        /** Its doubts. */
        public List<Fault> warnings() {
            return said.warnings();
        }

        /** Whether only the day of receipt was given. */
        boolean isHourAssumed() {
            return Boolean.TRUE.equals(said.request().receivedAtAssumed());
        }
    }

    /**
     * All three steps, for a caller that waits.
     *
     * @param grant of the sender
     * @param key from the sender, or made for this one request
     * @param convertFonts whether text in old fonts is converted, not refused
     * @throws LogUnavailableException if it is unknown whether the petition is recorded
     * @throws ProblemException if it is refused
     */
    Receipt register(Grant grant, byte[] json, String key, boolean convertFonts) {
        var ready = prepare(grant, JsonObject.read(json), key, convertFonts);
        return receipt(ready, record(ready));
    }

    /**
     * First step: reads, checks and seals. Thread-safe.
     *
     * @param grant of the sender
     * @param sentKey null for a petition identified by its content
     */
    public Ready prepare(Grant grant, JsonObject petition, @Nullable String sentKey, boolean convertFonts) {
        if (!progress.caughtUp()) {
            throw new LogUnavailableException(new IllegalStateException("The log is still being read."));
        }
        var reader = RequestReader.of(petition);
        var said = read(grant, petition, convertFonts, reader);
        var candidates = known.candidates(grant, said, sentKey);
        var found = candidates.recorded();
        if (found.isPresent()) {
            if (reading.isSame(said, found.get().registered())) {
                known.refuseVoid(grant, found.get());
            } else {
                reader.finish();
            }
            return new Ready(
                    grant, found.get().id(), candidates.key(), said, found.get().registered(), null);
        }
        var now = recording.clock().instant();
        check(said, now, reader);
        reader.finish();
        var identified = new Identified(
                candidates.id(),
                said.codes(),
                candidates.others(),
                grant.caller().id());
        return new Ready(
                grant,
                candidates.id(),
                candidates.key(),
                said,
                null,
                preparation.prepare(identified, said.request(), said.digest(), now));
    }

    /**
     * A possibly incomplete petition with all reasons for which it would be refused; nothing is recorded.
     *
     * @param codes for its digests
     */
    public record Checked(PetitionRequest request, PetitionCodes codes, List<Fault> faults, List<Fault> warnings) {}

    /**
     * @param grant of the sender
     * @param now its default moment of receipt
     * @throws ProblemException if the body is not the caller's, or a character is not valid text
     */
    public Checked check(Grant grant, JsonObject petition, boolean convertFonts, Instant now) {
        var reader = RequestReader.of(petition);
        var said = read(grant, petition, convertFonts, reader);
        check(said, now, reader);
        var faults = new ArrayList<>(reader.faults());
        if (known.isNumberTaken(said.request(), said.request().receivedAtBy(now))) {
            faults.add(PaperNumber.TAKEN);
        }
        return new Checked(said.request(), said.codes(), List.copyOf(faults), said.warnings());
    }

    private Said read(Grant grant, JsonObject petition, boolean convertFonts, RequestReader reader) {
        var said =
                reading.read(petition.members(), convertFonts, recording.clock().instant(), reader);
        refuseForeignBody(grant, said);
        return said;
    }

    private void check(Said said, Instant now, RequestReader reader) {
        rules.of(said.request(), now)
                .forEach(fault -> reader.fault(fault.member(), fault.code(), fault.vi(), fault.en()));
    }

    /**
     * Checked before any other fault, so that callers who may not register there learn nothing about the request or recorded petitions. An
     * unknown code is a fault like others.
     */
    private void refuseForeignBody(Grant grant, Said said) {
        var body = said.request().receivingBody();
        var today = LegalTime.dateOf(recording.clock().instant());
        if (body != null && reading.isBody(body) && !reading.receivers().mayRecord(grant, body, today)) {
            throw AccessRefusals.notYourBody();
        }
    }

    /** Second step: numbers petitions in the order of the calls. */
    public CompletableFuture<Recorded> record(Ready ready) {
        return ready.petition() == null
                ? CompletableFuture.completedFuture(
                        new Recorded(ready.id(), Objects.requireNonNull(ready.known()), false))
                : recording.writer().record(ready.petition());
    }

    /** Last step: waits until it is recorded. */
    public Receipt receipt(Ready ready, CompletableFuture<Recorded> recorded) {
        var result = result(recorded);
        if (ready.known() == null && isOfOthers(ready, result)) {
            // Recorded between the two steps: the same request, sent again, gets its own id.
            throw new LogUnavailableException(new IllegalStateException("The id was taken."));
        }
        if (!reading.isSame(ready.said(), result.registered())) {
            throw new ProblemException(
                    422,
                    "idempotency-key-reused",
                    "Idempotency-Key này đã dùng cho một đơn khác.",
                    "This Idempotency-Key was used for another petition.");
        }
        var code = codes.madeWith(result.registered().digestKey()).receiptCode(result.id());
        return new Receipt(ready, result.id(), code.value(), result.registered(), result.first());
    }

    /** Whether another body received it, or the sender may not know of it. */
    private boolean isOfOthers(Ready ready, Recorded recorded) {
        var receiving = recorded.registered().concerned().receivingBody();
        return !receiving.equals(ready.said().request().receivingBody())
                || known.isForeign(recorded.id(), ready.grant(), ready.said());
    }

    private static Recorded result(CompletableFuture<Recorded> recorded) {
        try {
            return recorded.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof NumberTakenException) {
                throw new RequestFaultsException(List.of(PaperNumber.TAKEN));
            }
            throw e.getCause() instanceof LogUnavailableException away ? away : new LogUnavailableException(e);
        }
    }
}
