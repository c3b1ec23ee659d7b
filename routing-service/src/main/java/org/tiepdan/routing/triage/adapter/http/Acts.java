package org.tiepdan.routing.triage.adapter.http;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.caller.Caller;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.desk.TriageReasons;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.StoredResult;
import org.tiepdan.servicekit.command.CommandGateway;
import org.tiepdan.servicekit.web.IdempotencyKey;
import org.tiepdan.servicekit.web.ProblemException;

/** How every act at the desk is asked for and answered. */
@Component
class Acts {
    private static final int DONE = 200;

    private final CommandGateway<StoredResult> commands;
    private final DeskReads reads;
    private final LawPack law;
    private final Clock clock;

    Acts(CommandGateway<StoredResult> commands, DeskReads reads, LawPack law, Clock clock) {
        this.commands = commands;
        this.reads = reads;
        this.law = law;
        this.clock = clock;
    }

    /** @see DeskRequest#decision */
    interface Reading {
        DeskRequest read(Caller caller, String key, byte[] json, TriageReasons reasons, LocalDate today);
    }

    /** @param path where this was asked for, in case that another instance has to be asked */
    ResponseEntity<?> ask(
            String id,
            String path,
            Caller caller,
            @Nullable String givenKey,
            byte[] body,
            Reading reading,
            HttpServletResponse response) {
        var petition = petition(id);
        var elsewhere = reads.heldElsewhere(petition);
        if (elsewhere.isPresent()) {
            return redirect(elsewhere.get().resolve(path));
        }
        var key = IdempotencyKey.orNew(givenKey);
        // Also on a refusal: a client that repeats the request needs the key it was known by.
        response.setHeader(IdempotencyKey.HEADER, key);
        var now = clock.instant();
        var request = reading.read(caller, key, body, law.triageReasons(), LegalTime.dateOf(now));
        // What is written is kept for ever: an act upon a petition that is not there is not.
        if (reads.find(petition).isEmpty()) {
            throw DeskProblems.unknownPetition();
        }
        var commandId = Desk.commandId(petition, key);
        var envelope = new Envelope(commandId, request.type(), Desk.SOURCE, petition, now, commandId, null);
        return commands.submit(envelope, request.payload(), request.digest())
                .<ResponseEntity<?>>map(Acts::answered)
                .orElseGet(() -> decidedLater(petition, commandId));
    }

    private static ResponseEntity<?> decidedLater(CaseId petition, String commandId) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/triage/" + petition + "/commands/" + commandId))
                .header(HttpHeaders.RETRY_AFTER, "1")
                .build();
    }

    /** The first answer to a command, whatever it was. */
    static ResponseEntity<?> answered(StoredResult result) {
        if (result.status() == DONE) {
            return ResponseEntity.ok(result.answer());
        }
        throw new ProblemException(
                result.status(),
                String.valueOf(result.code()),
                String.valueOf(result.vi()),
                String.valueOf(result.en()));
    }

    static ResponseEntity<?> redirect(URI there) {
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .location(there)
                .build();
    }

    /** What has not the form of an id is no petition's id. */
    static CaseId petition(String text) {
        return CaseId.parse(text).orElseThrow(DeskProblems::unknownPetition);
    }
}
