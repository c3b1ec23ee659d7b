package org.tiepdan.tracking.casework.adapter.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.command.CommandAnswers;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.servicekit.command.CommandGateway;
import org.tiepdan.servicekit.held.OtherInstances;
import org.tiepdan.servicekit.web.access.AccessRefusals;
import org.tiepdan.servicekit.web.command.IdempotencyKey;
import org.tiepdan.servicekit.web.command.KeyText;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.adapter.CommandRecord;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.adapter.http.seen.Problems;
import org.tiepdan.tracking.casework.adapter.http.seen.SeenCases;

@RestController
@RequestMapping("/api/v1/cases/{id}")
class CaseController {
    private final CommandGateway<CommandReply> commands;
    private final SeenCases seen;
    private final OtherInstances others;
    private final LawPack law;
    private final Clock clock;

    CaseController(
            CommandGateway<CommandReply> commands, SeenCases seen, OtherInstances others, LawPack law, Clock clock) {
        this.commands = commands;
        this.seen = seen;
        this.others = others;
        this.law = law;
        this.clock = clock;
    }

    @PostMapping(path = "/{command}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> command(
            @PathVariable String id,
            @PathVariable String command,
            Grant grant,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String givenKey,
            @RequestBody byte[] body,
            HttpServletRequest asked,
            HttpServletResponse response) {
        var name = CommandName.parse(command).orElseThrow(Problems::unknownCommand);
        var caseId = caseId(id);
        var key = IdempotencyKey.orNew(givenKey, response);
        var now = clock.instant();
        var request = CommandRequest.read(name, grant.caller(), key, body, LegalTime.dateOf(now));
        if (!grant.actsFor(Objects.requireNonNull(request.by()))) {
            throw AccessRefusals.notYourBody();
        }
        // Commands are kept permanently, so none is written for a case that does not exist or that the caller may not
        // see.
        var voids = request.voids();
        if (!seen.acts(grant, caseId, voids == null ? List.of(key) : List.of(key, voids), asked)
                && !(voids != null && recorded(voids, grant, caseId, LegalTime.dateOf(now), asked))) {
            throw Problems.unknownCase();
        }
        var envelope = CommandEnvelope.of(CommandRecord.type(name), Tracking.SOURCE, caseId, key, now);
        return CommandAnswers.of(commands.submit(envelope, request, request.digest()), SeenCases.resultOf(caseId, key));
    }

    /**
     * Checks the acts, since results are kept only for the newest commands, under the body that acted and not its
     * successor.
     */
    private boolean recorded(String act, Grant grant, CaseId caseId, LocalDate today, HttpServletRequest asked) {
        var bodies = law.bodies().withPredecessors(grant.caller().bodies(), today);
        return seen.elsewhere(caseId, asked).isPresent()
                ? seen.recordedElsewhere(caseId, act, asked)
                : seen.recordedBy(grant, caseId, file -> OwnActs.recorded(act, bodies, file))
                        .isPresent();
    }

    @GetMapping
    ResponseEntity<?> show(@PathVariable String id, Grant grant, HttpServletRequest asked) {
        var caseId = caseId(id);
        return seen.elsewhere(caseId, asked)
                .<ResponseEntity<?>>map(there -> others.passedOn(there.resolve(SeenCases.place(caseId)), asked))
                .orElseGet(() -> ResponseEntity.ok(seen.find(grant, caseId).orElseThrow(Problems::unknownCase)));
    }

    /** The first reply to a command, as in the contract. Even a refusal is returned with 200, because the look-up succeeded. */
    @GetMapping("/commands/{key}")
    ResponseEntity<?> result(
            @PathVariable String id, @PathVariable("key") String sentKey, Grant grant, HttpServletRequest asked) {
        var caseId = caseId(id);
        var key = KeyText.plain(sentKey);
        return seen.elsewhere(caseId, asked)
                .<ResponseEntity<?>>map(there -> others.passedOn(there.resolve(SeenCases.resultOf(caseId, key)), asked))
                .orElseGet(
                        () -> ResponseEntity.ok(seen.result(grant, caseId, key).orElseThrow(Problems::unknownKey)));
    }

    /** Text without the form of an id gets the same answer as an unknown case. */
    private static CaseId caseId(String text) {
        return CaseId.parse(text).orElseThrow(Problems::unknownCase);
    }
}
