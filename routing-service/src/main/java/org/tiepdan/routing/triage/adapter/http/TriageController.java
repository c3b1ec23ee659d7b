package org.tiepdan.routing.triage.adapter.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
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
import org.springframework.web.util.UriUtils;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.desk.TriageReason;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.servicekit.command.CommandAnswers;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.access.AccessLog.Look;
import org.tiepdan.servicekit.web.access.AccessRefusals;
import org.tiepdan.servicekit.web.command.IdempotencyKey;
import org.tiepdan.servicekit.web.request.QueryReader;

@RestController
@RequestMapping("/api/v1/triage")
class TriageController {
    private static final int CODE_LENGTH = 64;
    private static final List<String> TYPES =
            Stream.of(PetitionType.values()).map(Enum::name).toList();

    private final TriageList list;
    private final Acts acts;
    private final DeskReads reads;
    private final OtherDesks others;
    private final Visible visible;
    private final AccessLog looks;
    private final LawPack law;

    TriageController(
            TriageList list,
            Acts acts,
            DeskReads reads,
            OtherDesks others,
            Visible visible,
            AccessLog looks,
            LawPack law) {
        this.list = list;
        this.acts = acts;
        this.reads = reads;
        this.others = others;
        this.visible = visible;
        this.looks = looks;
        this.law = law;
    }

    @GetMapping
    TriageList.Page waiting(HttpServletRequest request, Grant grant) {
        var query = new QueryReader(request.getParameterMap());
        var body = query.text("body", CODE_LENGTH);
        if (body != null && law.bodies().find(body).isEmpty()) {
            query.fault(
                    "body",
                    "unknown-body",
                    "Mã cơ quan không có trong danh mục.",
                    "This code is not in the list of bodies.");
        }
        var type = query.code("type", TYPES);
        var missing = query.text("missing", CODE_LENGTH);
        var after = query.cursor("cursor", TriageList::lastRow);
        query.finish();
        if (body != null && !grant.bodies().contains(body)) {
            throw AccessRefusals.notYourBody();
        }
        return list.page(grant, new TriageList.Filter(body, type, missing), after, request);
    }

    @GetMapping("/reasons")
    List<TriageReason> reasons() {
        return law.triageReasons().all();
    }

    @PostMapping(path = "/{id}/decision", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> decide(
            @PathVariable String id,
            Grant grant,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody byte[] body,
            HttpServletResponse response) {
        return acts.decide(id, grant, key, body, response);
    }

    @PostMapping(path = "/{id}/facts", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> complete(
            @PathVariable String id,
            Grant grant,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody byte[] body,
            HttpServletResponse response) {
        return acts.complete(id, grant, key, body, response);
    }

    @PostMapping(path = "/{id}/overturn", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> overturn(
            @PathVariable String id,
            Grant grant,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody byte[] body,
            HttpServletResponse response) {
        return acts.overturn(id, grant, key, body, response);
    }

    @PostMapping(path = "/{id}/split", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> split(
            @PathVariable String id,
            Grant grant,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestBody byte[] body,
            HttpServletResponse response) {
        return acts.split(id, grant, key, body, response);
    }

    @GetMapping("/{id}/commands/{commandId}")
    ResponseEntity<?> result(
            @PathVariable String id, @PathVariable String commandId, Grant grant, HttpServletRequest asked) {
        var petition = Acts.petition(id);
        var path = "/api/v1/triage/" + petition + "/commands/" + UriUtils.encode(commandId, StandardCharsets.UTF_8);
        return others.passedOn(petition, path, asked).orElseGet(() -> result(petition, commandId, grant));
    }

    private ResponseEntity<?> result(CaseId petition, String commandId, Grant grant) {
        var found = reads.find(petition);
        var result = reads.result(petition, commandId);
        if (!visible.seesResult(grant, found, result) || result.isEmpty()) {
            throw DeskProblems.unknownCommand();
        }
        if (found.filter(Visible::mayDenounce).isPresent()) {
            looks.looked(grant.caller(), Look.CASE, List.of(petition.value()));
        }
        return CommandAnswers.of(result.get());
    }
}
