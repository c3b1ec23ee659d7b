package org.tiepdan.intake.reception.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.reception.VoidReason;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.command.IdempotencyKey;

@RestController
@RequestMapping(ReceptionController.ADDRESS)
class ReceptionController {
    static final String ADDRESS = "/api/v1/receptions";
    private static final String RETRY_SECONDS = "2";

    private final ReceptionBook book;

    ReceptionController(ReceptionBook book) {
        this.book = book;
    }

    record Held(String receptionId, Instant recordedAt) {}

    record Voided(String receptionId, Instant voidedAt, VoidReason reason) {}

    @PostMapping
    ResponseEntity<Held> record(
            HttpServletRequest request,
            HttpServletResponse response,
            Grant grant,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String sentKey)
            throws IOException {
        var key = IdempotencyKey.orNew(sentKey, response);
        try {
            var entry = book.record(grant, request.getInputStream().readAllBytes(), key);
            return ResponseEntity.created(URI.create(ADDRESS + "/" + entry.id()))
                    .body(new Held(entry.id().value(), entry.recorded().at()));
        } catch (LogUnavailableException e) {
            throw notKnown();
        }
    }

    @PostMapping("/{receptionId}/void")
    Voided makeVoid(@PathVariable String receptionId, HttpServletRequest request, Grant grant) throws IOException {
        try {
            var voided =
                    book.makeVoid(grant, receptionId, request.getInputStream().readAllBytes());
            return new Voided(receptionId, voided.at(), voided.reason());
        } catch (LogUnavailableException e) {
            throw notKnown();
        }
    }

    private static ProblemException notKnown() {
        return new ProblemException(
                503,
                "not-known-to-be-recorded",
                "Chưa biết đã ghi hay chưa: hãy gửi lại với cùng Idempotency-Key.",
                "It is not known whether it is recorded: repeat with the same Idempotency-Key.",
                Map.of(HttpHeaders.RETRY_AFTER, RETRY_SECONDS),
                Map.of());
    }
}
