package org.tiepdan.tracking.casework.adapter.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.held.OtherInstances;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.AccessRefusals;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.http.seen.Problems;
import org.tiepdan.tracking.casework.adapter.http.seen.SeenCases;
import org.tiepdan.tracking.casework.rules.Verdict.Done;
import org.tiepdan.tracking.casework.rules.Verdict.Refused;
import org.tiepdan.tracking.notice.CurrentCasework;

/** The acts currently possible in a case, and previews of their effects. Records nothing. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
class ActsController {
    private static final String NO_KEY = "preview";

    private final SeenCases seen;
    private final OtherInstances others;
    private final CurrentCasework casework;
    private final ActChoices choices;
    private final Clock clock;

    ActsController(SeenCases seen, OtherInstances others, CurrentCasework casework, ActChoices choices, Clock clock) {
        this.seen = seen;
        this.others = others;
        this.casework = casework;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/acts")
    ResponseEntity<?> acts(@PathVariable String id, Grant grant, HttpServletRequest asked) {
        var caseId = caseId(id);
        var today = LegalTime.dateOf(clock.instant());
        return seen.elsewhere(caseId, asked)
                .<ResponseEntity<?>>map(there -> others.passedOn(there.resolve(SeenCases.actsOf(caseId)), asked))
                .orElseGet(() -> ResponseEntity.ok(choices.of(
                        seen.file(grant, caseId).orElseThrow(Problems::unknownCase),
                        grant.caller().bodies(),
                        today)));
    }

    @PostMapping(path = "/{command}", params = "preview=true", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> preview(
            @PathVariable String id,
            @PathVariable String command,
            Grant grant,
            @RequestBody byte[] body,
            HttpServletRequest asked) {
        var name = CommandName.parse(command).orElseThrow(Problems::unknownCommand);
        var caseId = caseId(id);
        var now = clock.instant();
        var request = CommandRequest.read(name, grant.caller(), NO_KEY, body, LegalTime.dateOf(now));
        if (!grant.actsFor(Objects.requireNonNull(request.by()))) {
            throw AccessRefusals.notYourBody();
        }
        var holder = seen.elsewhere(caseId, asked);
        if (holder.isPresent()) {
            var there = URI.create(SeenCases.place(caseId) + "/" + name.word() + "?preview=true");
            return others.passedOn(holder.get().resolve(there), asked, body);
        }
        var before = seen.file(grant, caseId).orElseThrow(Problems::unknownCase);
        return switch (casework.get().decide(request.command(name), grant.caller(), before, now, NO_KEY)) {
            case Done done -> ResponseEntity.ok(Preview.of(done));
            case Refused(var why, var _) ->
                throw new ProblemException(CommandReply.status(why), why.code(), why.vi(), why.en());
        };
    }

    private static CaseId caseId(String text) {
        return CaseId.parse(text).orElseThrow(Problems::unknownCase);
    }
}
