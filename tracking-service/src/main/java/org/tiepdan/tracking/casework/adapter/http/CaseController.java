package org.tiepdan.tracking.casework.adapter.http;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.command.CommandAnswers;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.servicekit.command.CommandGateway;
import org.tiepdan.servicekit.held.NotReadyException;
import org.tiepdan.servicekit.held.OtherInstances;
import org.tiepdan.servicekit.web.IdempotencyKey;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.adapter.CommandRecord;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.Tracking;

@RestController
@RequestMapping("/api/v1/cases/{id}")
class CaseController {
    private static final Logger LOG = LoggerFactory.getLogger(CaseController.class);
    private static final int UNKNOWN = 404;

    private final CommandGateway<CommandReply> commands;
    private final CaseReads reads;
    private final OtherInstances others;
    private final Clock clock;

    CaseController(CommandGateway<CommandReply> commands, CaseReads reads, OtherInstances others, Clock clock) {
        this.commands = commands;
        this.reads = reads;
        this.others = others;
        this.clock = clock;
    }

    @PostMapping(path = "/{command}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> command(
            @PathVariable String id,
            @PathVariable String command,
            Caller caller,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String givenKey,
            @RequestBody byte[] body,
            HttpServletResponse response) {
        var name = CommandName.parse(command).orElseThrow(Problems::unknownCommand);
        var caseId = caseId(id);
        var key = IdempotencyKey.orNew(givenKey, response);
        var now = clock.instant();
        var request = CommandRequest.read(name, caller, key, body, LegalTime.dateOf(now));
        refuseUnknown(caseId);
        var envelope = CommandEnvelope.of(CommandRecord.type(name), Tracking.SOURCE, caseId, key, now);
        return CommandAnswers.of(commands.submit(envelope, request, request.digest()), resultOf(caseId, key));
    }

    @GetMapping
    ResponseEntity<?> show(
            @PathVariable String id,
            @RequestHeader(name = OtherInstances.FORWARDED, required = false) @Nullable String forwarded) {
        var caseId = caseId(id);
        var elsewhere = forwarded == null ? reads.elsewhere(caseId) : Optional.<URI>empty();
        return elsewhere.isPresent()
                ? others.passedOn(elsewhere.get().resolve("/api/v1/cases/" + caseId))
                : ResponseEntity.ok(reads.find(caseId).orElseThrow(Problems::unknownCase));
    }

    /** The first reply to a command, as the contract has it. A refusal is 200 too: asking for it succeeded. */
    @GetMapping("/commands/{key}")
    ResponseEntity<?> result(
            @PathVariable String id,
            @PathVariable String key,
            @RequestHeader(name = OtherInstances.FORWARDED, required = false) @Nullable String forwarded) {
        var caseId = caseId(id);
        var elsewhere = forwarded == null ? reads.elsewhere(caseId) : Optional.<URI>empty();
        return elsewhere.isPresent()
                ? others.passedOn(elsewhere.get().resolve(resultOf(caseId, key)))
                : ResponseEntity.ok(
                        reads.result(caseId, CommandEnvelope.id(caseId, key)).orElseThrow(Problems::unknownKey));
    }

    /** Commands are kept for ever, so one for an unknown case is not written, as far as this instance can tell. */
    private void refuseUnknown(CaseId caseId) {
        try {
            var holder = reads.elsewhere(caseId);
            var known = holder.isPresent()
                    ? others.ask(holder.get().resolve("/api/v1/cases/" + caseId))
                                    .statusCode()
                            != UNKNOWN
                    : reads.knows(caseId);
            if (!known) {
                throw Problems.unknownCase();
            }
        } catch (NotReadyException e) {
            LOG.debug("Whether a case is there could not be told, so that its command is decided on the log.");
        }
    }

    private static URI resultOf(CaseId caseId, String key) {
        return URI.create("/api/v1/cases/" + caseId + "/commands/" + UriUtils.encode(key, StandardCharsets.UTF_8));
    }

    /** Text without the form of an id is no case's id. */
    private static CaseId caseId(String text) {
        return CaseId.parse(text).orElseThrow(Problems::unknownCase);
    }
}
