package org.tiepdan.intake.opening.adapter;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.adapter.UnknownPetition;
import org.tiepdan.intake.opening.ActReason;
import org.tiepdan.intake.opening.ActReasons;
import org.tiepdan.intake.opening.ActState;
import org.tiepdan.intake.opening.ActUse;
import org.tiepdan.intake.opening.TwoPersonAct;
import org.tiepdan.servicekit.web.access.WithoutHead;
import tools.jackson.databind.JsonNode;

@RestController
class OpeningController {
    private static final String PETITION = "/api/v1/petitions/{id}";
    private static final String OPENINGS = PETITION + "/openings";

    private final Openings openings;
    private final ActReasons reasons;
    private final Clock clock;

    OpeningController(Openings openings, ActReasons reasons, Clock clock) {
        this.openings = openings;
        this.reasons = reasons;
        this.clock = clock;
    }

    /** @param expiresAt from then on it can be neither confirmed nor read */
    record Pending(String petitionId, String openingId, Instant expiresAt) {
        static Pending of(TwoPersonAct act) {
            return new Pending(act.petition().value(), act.id(), act.expiresAt());
        }
    }

    /**
     * A request as one of its readers sees it.
     *
     * @param own whether this reader requested it
     */
    record Requested(
            String petitionId,
            String openingId,
            String reason,
            String reference,
            Instant expiresAt,
            boolean own,
            ActState state) {
        static Requested of(TwoPersonAct act, String reader, Instant now) {
            return new Requested(
                    act.petition().value(),
                    act.id(),
                    act.reason(),
                    act.reference(),
                    act.expiresAt(),
                    act.askedBy().equals(reader),
                    act.state(reader, now));
        }
    }

    @GetMapping("/api/v1/openings/reasons")
    List<ActReason> reasons() {
        return reasons.all();
    }

    /** Both parameters are read like all others, so that one answer names every fault. */
    @GetMapping(PETITION + "/sealed")
    @WithoutHead
    JsonNode open(
            @PathVariable String id,
            @RequestParam(name = "reason", required = false) String reason,
            @RequestParam(name = "reference", required = false) String reference,
            HttpServletRequest request,
            Grant grant) {
        var why = JustificationReader.read(request.getParameterMap(), reasons, ActUse.OPENING);
        return openings.open(grant, petition(id), why);
    }

    @PostMapping(OPENINGS)
    ResponseEntity<Object> ask(@PathVariable String id, HttpServletRequest request, Grant grant) throws IOException {
        var why = JustificationReader.read(request.getInputStream().readAllBytes(), reasons, ActUse.OPENING);
        var petition = petition(id);
        var pending = openings.ask(grant, petition, why);
        return pending.isEmpty()
                ? ResponseEntity.ok(openings.open(grant, petition, why))
                : ResponseEntity.accepted()
                        .location(URI.create("/api/v1/petitions/" + petition.value() + "/openings/"
                                + pending.get().id()))
                        .body(Pending.of(pending.get()));
    }

    @PostMapping(OPENINGS + "/{openingId}/confirmation")
    Pending confirm(@PathVariable String id, @PathVariable String openingId, Grant grant) {
        return Pending.of(openings.confirm(grant, petition(id), openingId));
    }

    @GetMapping(OPENINGS + "/{openingId}/request")
    Requested look(@PathVariable String id, @PathVariable String openingId, Grant grant) {
        var act = openings.look(grant, petition(id), openingId);
        return Requested.of(act, Attempts.id(grant.caller()), clock.instant());
    }

    @PostMapping(OPENINGS + "/{openingId}/refusal")
    ResponseEntity<Void> decline(
            @PathVariable String id, @PathVariable String openingId, HttpServletRequest request, Grant grant)
            throws IOException {
        var reason = JustificationReader.readReason(request.getInputStream().readAllBytes(), reasons, ActUse.REFUSAL);
        openings.decline(grant, petition(id), openingId, reason);
        return ResponseEntity.noContent().build();
    }

    @GetMapping(OPENINGS + "/{openingId}")
    @WithoutHead
    JsonNode read(@PathVariable String id, @PathVariable String openingId, Grant grant) {
        return openings.read(grant, petition(id), openingId);
    }

    /** Text without the form of an id gets the same answer as an unknown petition. */
    static CaseId petition(String id) {
        return CaseId.parse(id).orElseThrow(UnknownPetition::problem);
    }
}
