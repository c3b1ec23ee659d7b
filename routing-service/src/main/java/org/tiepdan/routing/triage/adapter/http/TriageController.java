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
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.desk.TriageReason;
import org.tiepdan.servicekit.command.CommandAnswers;
import org.tiepdan.servicekit.held.OtherInstances;
import org.tiepdan.servicekit.web.IdempotencyKey;
import org.tiepdan.servicekit.web.request.QueryReader;

@RestController
@RequestMapping("/api/v1/triage")
class TriageController {
    private static final int CODE_LENGTH = 64;

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
            HttpServletRequest request,
            @RequestHeader(name = OtherInstances.FORWARDED, required = false) @Nullable String forwarded) {
        var query = new QueryReader(request.getParameterMap());
        var body = query.text("body", CODE_LENGTH);
        if (body != null && law.bodies().find(body).isEmpty()) {
            query.fault(
                    "body",
                    "unknown-body",
                    "Mã cơ quan không có trong danh mục.",
                    "This code is not in the list of bodies.");
        }
        var after = query.cursor("cursor", TriageList::lastRow);
        query.finish();
        return list.page(body, after, forwarded != null);
    }

    @GetMapping("/reasons")
    List<TriageReason> reasons() {
        return law.triageReasons().all();
    }

    @PostMapping(path = "/{id}/decision", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> decide(
            @PathVariable String id,
            Caller caller,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody byte[] body,
            HttpServletResponse response) {
        return acts.ask(id, "/api/v1/triage/" + id + "/decision", caller, key, body, DeskRequest::decision, response);
    }

    @GetMapping("/{id}/commands/{commandId}")
    ResponseEntity<?> result(@PathVariable String id, @PathVariable String commandId) {
        var petition = Acts.petition(id);
        var elsewhere = reads.elsewhere(petition);
        return elsewhere.isPresent()
                ? Acts.redirect(elsewhere.get().resolve("/api/v1/triage/" + petition + "/commands/" + commandId))
                : CommandAnswers.of(reads.result(petition, commandId).orElseThrow(DeskProblems::unknownCommand));
    }
}
