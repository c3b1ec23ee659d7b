package org.tiepdan.routing.triage.adapter.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.rulebook.NearlyFired;
import org.tiepdan.routing.split.Several;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.http.detail.FirstPetition;
import org.tiepdan.routing.triage.adapter.http.detail.PetitionAtDesk;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.access.AccessLog.Look;
import org.tiepdan.servicekit.web.command.IdempotencyKey;

@RestController
@RequestMapping("/api/v1/petitions/{id}")
class PetitionController {
    private final DeskReads reads;
    private final OtherDesks others;
    private final Acts acts;
    private final Visible visible;
    private final AccessLog looks;
    private final NearlyFired near;
    private final JurisdictionDecider rules;

    PetitionController(
            DeskReads reads,
            OtherDesks others,
            Acts acts,
            Visible visible,
            AccessLog looks,
            JurisdictionDecider decider) {
        this.reads = reads;
        this.others = others;
        this.acts = acts;
        this.visible = visible;
        this.looks = looks;
        this.near = new NearlyFired(decider);
        this.rules = decider;
    }

    @GetMapping("/routing")
    ResponseEntity<?> decided(@PathVariable String id, Grant grant, HttpServletRequest asked) {
        var petition = Acts.petition(id);
        return others.passedOn(petition, "/api/v1/petitions/" + petition + "/routing", asked)
                .orElseGet(() -> decided(petition, grant));
    }

    private ResponseEntity<?> decided(CaseId petition, Grant grant) {
        var found = reads.find(petition);
        if (!visible.sees(grant, found)) {
            throw DeskProblems.unknownPetition();
        }
        var seen = found.orElseThrow();
        if (Visible.mayDenounce(seen)) {
            looks.looked(grant.caller(), Look.CASE, List.of(petition.value()));
        }
        return ResponseEntity.ok(PetitionAtDesk.of(
                petition,
                seen,
                visible.decider(seen),
                near.of(seen.matter()),
                first(seen, grant),
                Several.isMixed(seen.petition().type()) ? seen.desk().endsAsAWhole(rules) : null));
    }

    /**
     * A copy's body learns which body has the first; for a denunciation, only callers who may see both learn more than that a first one
     * exists.
     */
    private @Nullable FirstPetition first(DecidedPetition copy, Grant grant) {
        var repeat = copy.repeat();
        if (repeat == null) {
            return null;
        }
        var first = reads.find(Acts.petition(repeat.first()));
        boolean told = visible.sees(grant, first) || !Visible.mayDenounce(copy);
        return told
                ? new FirstPetition(
                        repeat.first(),
                        first.map(DecidedPetition::competentBody).orElse(null))
                : FirstPetition.UNTOLD;
    }

    @PostMapping(path = "/unlink", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> unlink(
            @PathVariable String id,
            Grant grant,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody byte[] body,
            HttpServletResponse response) {
        return acts.unlink(id, grant, key, body, response);
    }

    @PostMapping(path = "/objection", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> object(
            @PathVariable String id,
            Grant grant,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody byte[] body,
            HttpServletResponse response) {
        return acts.object(id, grant, key, body, response);
    }
}
