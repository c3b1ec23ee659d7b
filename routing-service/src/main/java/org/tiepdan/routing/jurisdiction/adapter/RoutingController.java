package org.tiepdan.routing.jurisdiction.adapter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.web.ProblemException;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;

@RestController
@Tag(name = "Routing", description = "Who must settle a petition, and why")
class RoutingController {
    private final JurisdictionDecider decider;
    private final LawPack law;
    private final DecisionLookup decisions;
    private final Clock clock;

    RoutingController(JurisdictionDecider decider, LawPack law, DecisionLookup decisions, Clock clock) {
        this.decider = decider;
        this.law = law;
        this.decisions = decisions;
        this.clock = clock;
    }

    @PostMapping(path = "/api/v1/routing/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What would be decided about this petition; nothing is recorded",
            description = "Takes the body of a petition as intake does. Without receivedAt, as if received now.")
    RoutingAnswer preview(@RequestBody byte[] petition) {
        return RoutingAnswer.of(decider.decide(PreviewRequest.read(petition, law.bodies(), clock.instant())));
    }

    @GetMapping("/api/v1/petitions/{id}/routing")
    @Operation(summary = "What was decided about a recorded petition, with the reasons as they were issued")
    ResponseEntity<RecordedDecision> decided(@PathVariable String id) {
        var petition = CaseId.parse(id).orElseThrow(RoutingController::unknown);
        var elsewhere = decisions.heldElsewhere(petition);
        if (elsewhere.isPresent()) {
            var there = elsewhere.get().resolve("/api/v1/petitions/" + petition + "/routing");
            return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                    .location(there)
                    .build();
        }
        var found = decisions.find(petition).orElseThrow(RoutingController::unknown);
        return ResponseEntity.ok(RecordedDecision.of(petition, found));
    }

    private static ProblemException unknown() {
        return new ProblemException(
                404,
                "unknown-petition",
                "Chưa có quyết định nào cho mã đơn này.",
                "No decision is recorded for this petition id.");
    }

    /** @param decidedAt when the system decided, not the day the law counts from */
    record RecordedDecision(
            String petitionId,
            Instant receivedAt,
            Instant decidedAt,
            @JsonUnwrapped RoutingAnswer decision) {
        static RecordedDecision of(CaseId id, DecidedPetition decided) {
            return new RecordedDecision(id.value(), decided.receivedAt(), decided.decidedAt(), decided.decision());
        }
    }
}
