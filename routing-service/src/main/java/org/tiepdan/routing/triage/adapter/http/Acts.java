package org.tiepdan.routing.triage.adapter.http;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.desk.TriageReasons;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.StoredResult;
import org.tiepdan.servicekit.command.CommandAnswers;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.servicekit.command.CommandGateway;
import org.tiepdan.servicekit.web.IdempotencyKey;
import org.tiepdan.servicekit.web.access.AccessRefusals;

/** How every act at the desk is asked for and answered. */
@Component
class Acts {
    private final CommandGateway<StoredResult> commands;
    private final DeskReads reads;
    private final Visible visible;
    private final LawPack law;
    private final Clock clock;

    Acts(CommandGateway<StoredResult> commands, DeskReads reads, Visible visible, LawPack law, Clock clock) {
        this.commands = commands;
        this.reads = reads;
        this.visible = visible;
        this.law = law;
        this.clock = clock;
    }

    /** @see DeskRequest#decision */
    interface Reading {
        DeskRequest read(Caller caller, String key, byte[] json, TriageReasons reasons, LocalDate today);
    }

    /**
     * Not passed on as a read is: the processor of the instance that gets an act answers it, see {@link DeskCommands}.
     *
     * @param path where this was asked for, in case that another instance has to be asked
     */
    ResponseEntity<?> ask(
            String id,
            String path,
            Grant grant,
            @Nullable String givenKey,
            byte[] body,
            Reading reading,
            HttpServletResponse response) {
        var petition = petition(id);
        var elsewhere = reads.elsewhere(petition);
        if (elsewhere.isPresent()) {
            return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                    .location(elsewhere.get().resolve(path))
                    .build();
        }
        var key = IdempotencyKey.orNew(givenKey, response);
        var now = clock.instant();
        var request = reading.read(grant.caller(), key, body, law.triageReasons(), LegalTime.dateOf(now));
        if (!grant.actsFor(request.by())) {
            throw AccessRefusals.notYourBody();
        }
        refuseUnseen(petition, request, CommandEnvelope.id(petition, key), grant);
        var envelope = CommandEnvelope.of(request.type(), Desk.SOURCE, petition, key, now);
        return CommandAnswers.of(
                commands.submit(envelope, request.payload(), request.digest()),
                URI.create("/api/v1/triage/" + petition + "/commands/" + envelope.id()));
    }

    /** What is written is kept for ever: an act upon a petition that is not there, or not for the caller to see, is not. */
    private void refuseUnseen(CaseId petition, DeskRequest request, String commandId, Grant grant) {
        var found = reads.find(petition);
        boolean seen = visible.seesResult(grant, found, reads.result(petition, commandId));
        var conflict = request.payload().conflict();
        boolean hidden = found.isPresent()
                && found.get().disputes().stream().anyMatch(one -> one.eventId().equals(conflict))
                && !visible.seesRow(grant, found.get(), conflict);
        if (!seen || hidden) {
            throw DeskProblems.unknownPetition();
        }
    }

    /** What has not the form of an id is no petition's id. */
    static CaseId petition(String text) {
        return CaseId.parse(text).orElseThrow(DeskProblems::unknownPetition);
    }
}
