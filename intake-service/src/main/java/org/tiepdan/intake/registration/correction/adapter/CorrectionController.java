package org.tiepdan.intake.registration.correction.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.registration.adapter.SentKey;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.command.KeyText;

@RestController
@RequestMapping("/api/v1/petitions/{id}")
class CorrectionController {
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final Corrections corrections;
    private final Voids voids;

    CorrectionController(Corrections corrections, Voids voids) {
        this.corrections = corrections;
        this.voids = voids;
    }

    /** @param warnings its doubts; null for none, and for a repeated request */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Corrected(
            String petitionId,
            int number,
            Instant correctedAt,
            String reason,
            List<String> changed,
            @Nullable List<Fault> warnings) {
        static Corrected of(String id, Corrections.Done done) {
            var change = done.change();
            var correction = Objects.requireNonNull(change.correction());
            return new Corrected(
                    id,
                    correction.number(),
                    change.at(),
                    change.reason(),
                    correction.changed(),
                    done.warnings().isEmpty() ? null : done.warnings());
        }
    }

    /** @param registeredAs id of the petition registered instead; null for none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Voided(
            String petitionId,
            Instant voidedAt,
            String reason,
            @Nullable String registeredAs) {}

    @PostMapping("/correction")
    ResponseEntity<Corrected> correct(
            @PathVariable String id,
            HttpServletRequest request,
            Grant grant,
            @RequestHeader(name = IDEMPOTENCY_KEY, required = false) @Nullable String sentKey)
            throws IOException {
        var json = request.getInputStream().readAllBytes();
        return answered(sentKey, key -> Corrected.of(id, corrections.correct(grant, id, json, key)));
    }

    @PostMapping("/void")
    ResponseEntity<Voided> makeVoid(
            @PathVariable String id,
            HttpServletRequest request,
            Grant grant,
            @RequestHeader(name = IDEMPOTENCY_KEY, required = false) @Nullable String sentKey)
            throws IOException {
        var json = request.getInputStream().readAllBytes();
        return answered(sentKey, key -> {
            var change = voids.makeVoid(grant, id, json, key);
            return new Voided(id, change.at(), change.reason(), change.registeredAs());
        });
    }

    private static <T> ResponseEntity<T> answered(@Nullable String sentKey, Function<String, T> work) {
        var sent = sentKey == null ? "" : SentKey.inHeader(sentKey);
        var key = sent.isEmpty() ? UUID.randomUUID().toString() : sent;
        try {
            return ResponseEntity.ok()
                    .header(IDEMPOTENCY_KEY, KeyText.header(key))
                    .body(work.apply(key));
        } catch (LogUnavailableException e) {
            throw ChangeRefusals.notKnown(key);
        }
    }
}
