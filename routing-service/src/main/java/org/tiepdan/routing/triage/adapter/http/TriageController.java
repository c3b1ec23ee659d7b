package org.tiepdan.routing.triage.adapter.http;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.desk.TriageReason;
import org.tiepdan.servicekit.web.IdempotencyKey;

@RestController
@RequestMapping("/api/v1/triage")
class TriageController {
    private final TriageList list;
    private final Acts acts;
    private final DeskReads reads;
    private final LawPack law;

    TriageController(TriageList list, Acts acts, DeskReads reads, LawPack law) {
        this.list = list;
        this.acts = acts;
        this.reads = reads;
        this.law = law;
    }

    @GetMapping
    TriageList.Page waiting(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestHeader(name = OtherInstances.FORWARDED, required = false) @Nullable String forwarded) {
        if (list.unknown(body).isPresent()) {
            throw DeskProblems.unknownBody();
        }
        return list.page(body, cursor, forwarded != null);
    }

    @GetMapping("/reasons")
    List<TriageReason> reasons() {
        return law.triageReasons().all();
    }

    @PostMapping(path = "/{id}/decision", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> decide(
            @PathVariable String id,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody byte[] body,
            HttpServletResponse response) {
        return acts.ask(id, "/api/v1/triage/" + id + "/decision", key, body, DeskRequest::decision, response);
    }

    @GetMapping("/{id}/commands/{commandId}")
    ResponseEntity<?> result(@PathVariable String id, @PathVariable String commandId) {
        var petition = Acts.petition(id);
        var elsewhere = reads.heldElsewhere(petition);
        return elsewhere.isPresent()
                ? Acts.redirect(elsewhere.get().resolve("/api/v1/triage/" + petition + "/commands/" + commandId))
                : Acts.answered(reads.result(petition, commandId).orElseThrow(DeskProblems::unknownCommand));
    }
}
