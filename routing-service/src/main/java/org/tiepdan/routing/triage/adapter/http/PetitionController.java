package org.tiepdan.routing.triage.adapter.http;

import jakarta.servlet.http.HttpServletResponse;
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
import org.tiepdan.access.Caller;
import org.tiepdan.routing.triage.adapter.RecordedDecision;
import org.tiepdan.servicekit.web.IdempotencyKey;

@RestController
@RequestMapping("/api/v1/petitions/{id}")
class PetitionController {
    private final DeskReads reads;
    private final Acts acts;

    PetitionController(DeskReads reads, Acts acts) {
        this.reads = reads;
        this.acts = acts;
    }

    @GetMapping("/routing")
    ResponseEntity<?> decided(@PathVariable String id) {
        var petition = Acts.petition(id);
        var elsewhere = reads.elsewhere(petition);
        if (elsewhere.isPresent()) {
            return Acts.redirect(elsewhere.get().resolve("/api/v1/petitions/" + petition + "/routing"));
        }
        var found = reads.find(petition).orElseThrow(DeskProblems::unknownPetition);
        return ResponseEntity.ok(RecordedDecision.of(petition, found));
    }

    @PostMapping(path = "/objection", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> object(
            @PathVariable String id,
            Caller caller,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody byte[] body,
            HttpServletResponse response) {
        return acts.ask(
                id, "/api/v1/petitions/" + id + "/objection", caller, key, body, DeskRequest::objection, response);
    }
}
