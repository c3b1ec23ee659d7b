package org.tiepdan.routing.triage.adapter.http;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.web.ProblemException;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.LegalTime;
import org.tiepdan.lawpack.TriageReasons;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.StoredResult;

/** How every act at the desk is asked for and answered. */
@Component
class Acts {
    static final String KEY = "Idempotency-Key";
    private static final int KEY_LENGTH = 200;
    private static final int DONE = 200;

    private final CommandGateway commands;
    private final DeskReads reads;
    private final LawPack law;
    private final Clock clock;

    Acts(CommandGateway commands, DeskReads reads, LawPack law, Clock clock) {
        this.commands = commands;
        this.reads = reads;
        this.law = law;
        this.clock = clock;
    }

    /** @see DeskRequest#decision */
    interface Reading {
        DeskRequest read(String key, byte[] json, TriageReasons reasons, LocalDate today);
    }

    /** @param path where this was asked for, in case that another instance has to be asked */
    ResponseEntity<?> ask(
            String id,
            String path,
            @Nullable String givenKey,
            byte[] body,
            Reading reading,
            HttpServletResponse response) {
        var petition = petition(id);
        var elsewhere = reads.heldElsewhere(petition);
        if (elsewhere.isPresent()) {
            return redirect(elsewhere.get().resolve(path));
        }
        var key = givenKey == null || givenKey.isBlank() ? UUID.randomUUID().toString() : givenKey;
        if (key.length() > KEY_LENGTH) {
            throw DeskProblems.keyTooLong(KEY_LENGTH);
        }
        // Also on a refusal: whoever repeats the request needs the key it was known by.
        response.setHeader(KEY, key);
        var request = reading.read(key, body, law.triageReasons(), LegalTime.dateOf(clock.instant()));
        var commandId = Desk.commandId(petition, key);
        return commands.submit(petition, commandId, request)
                .<ResponseEntity<?>>map(Acts::answered)
                .orElseGet(() -> ResponseEntity.accepted()
                        .location(URI.create("/api/v1/triage/" + petition + "/commands/" + commandId))
                        .header(HttpHeaders.RETRY_AFTER, "1")
                        .build());
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
