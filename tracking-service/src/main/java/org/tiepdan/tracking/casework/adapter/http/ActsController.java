package org.tiepdan.tracking.casework.adapter.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.held.OtherInstances;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.AccessRefusals;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.http.seen.Problems;
import org.tiepdan.tracking.casework.adapter.http.seen.SeenCases;
import org.tiepdan.tracking.casework.rules.Verdict.Done;
import org.tiepdan.tracking.casework.rules.Verdict.Refused;
import org.tiepdan.tracking.notice.CurrentCasework;

/** The acts currently possible in a case, those that a body recorded in it, and previews. Records nothing. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
class ActsController {
    private static final String NO_KEY = "preview";

    private final SeenCases seen;
    private final OtherInstances others;
    private final CurrentCasework casework;
    private final ActChoices choices;
    private final LawPack law;
    private final Clock clock;

    ActsController(
            SeenCases seen,
            OtherInstances others,
            CurrentCasework casework,
            ActChoices choices,
            LawPack law,
            Clock clock) {
        this.seen = seen;
        this.others = others;
        this.casework = casework;
        this.choices = choices;
        this.law = law;
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

    /**
     * Also for a body that no longer has the case: it may correct what it recorded, and sees nothing that came later.
     */
    @GetMapping("/own-acts")
    ResponseEntity<?> ownActs(@PathVariable String id, Grant grant, HttpServletRequest asked) {
        var caseId = caseId(id);
        var holder = seen.elsewhere(caseId, asked);
        if (holder.isPresent()) {
            return others.passedOn(holder.get().resolve(SeenCases.ownActsOf(caseId)), asked);
        }
        var today = LegalTime.dateOf(clock.instant());
        var bodies = recorders(grant, today);
        var file = seen.recordedBy(grant, caseId, found -> OwnActs.recordedAny(bodies, found))
                .orElseThrow(Problems::unknownCase);
        return ResponseEntity.ok(OwnActs.of(file, grant.caller().bodies(), bodies, choices, today));
    }

    private Set<String> recorders(Grant grant, LocalDate today) {
        return law.bodies().withPredecessors(grant.caller().bodies(), today);
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
        var bodies = recorders(grant, LegalTime.dateOf(now));
        var sees = seen.file(grant, caseId);
        var before = sees.or(() -> own(grant, caseId, bodies, request.voids())).orElseThrow(Problems::unknownCase);
        return switch (casework.get().decide(request.command(name), grant.caller(), before, now, NO_KEY)) {
            case Done done -> ResponseEntity.ok(sees.isPresent() ? Preview.of(done) : Preview.of(done, grant, bodies));
            case Refused(var why, var _) ->
                throw new ProblemException(CommandReply.status(why), why.code(), why.vi(), why.en());
        };
    }

    /**
     * @param voids id of the act that a correction voids; null for every other command, which opens the case to nobody
     *     new
     */
    private Optional<CaseFile> own(Grant grant, CaseId caseId, Set<String> bodies, @Nullable String voids) {
        return voids == null
                ? Optional.empty()
                : seen.recordedBy(grant, caseId, file -> OwnActs.recorded(voids, bodies, file));
    }

    private static CaseId caseId(String text) {
        return CaseId.parse(text).orElseThrow(Problems::unknownCase);
    }
}
