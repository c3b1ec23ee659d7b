package org.tiepdan.intake.registration.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.adapter.UnknownPetition;
import org.tiepdan.intake.parties.SeenPetitions;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.command.KeyText;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/petitions")
class RegistrationController {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String CONVERT_FONTS = "convert-fonts";
    private static final String RETRY_SECONDS = "2";

    private final Registration registration;
    private final RegisteredPetitions petitions;
    private final SeenPetitions seen;

    RegistrationController(Registration registration, RegisteredPetitions petitions, SeenPetitions seen) {
        this.registration = registration;
        this.petitions = petitions;
        this.seen = seen;
    }

    /**
     * @param receivedAtAssumed true if only the day was given; null otherwise
     * @param registerNumber null, like the year, for petitions recorded before they were numbered
     * @param warnings its doubts; null for none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            String petitionId,
            String receiptCode,
            Instant receivedAt,
            @Nullable Boolean receivedAtAssumed,
            Instant recordedAt,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            @Nullable List<Fault> warnings) {

        static Answer of(Registration.Receipt receipt) {
            var registered = receipt.registered();
            var number = registered.number();
            return new Answer(
                    receipt.id().value(),
                    receipt.code(),
                    registered.receivedAt(),
                    receipt.ready().isHourAssumed() ? true : null,
                    registered.recordedAt(),
                    number == null ? null : number.value(),
                    number == null ? null : number.register().year(),
                    receipt.ready().warnings().isEmpty()
                            ? null
                            : receipt.ready().warnings());
        }
    }

    @PostMapping
    ResponseEntity<Answer> register(
            HttpServletRequest request,
            Grant grant,
            @RequestHeader(name = IDEMPOTENCY_KEY, required = false) @Nullable String sentKey,
            @RequestParam(name = CONVERT_FONTS, defaultValue = "false") boolean convertFonts)
            throws IOException {
        var key = key(sentKey);
        try {
            var json = request.getInputStream().readAllBytes();
            var receipt = registration.register(grant, json, key, convertFonts);
            return ResponseEntity.created(URI.create("/api/v1/petitions/" + receipt.id()))
                    .header(IDEMPOTENCY_KEY, KeyText.header(key))
                    .body(Answer.of(receipt));
        } catch (LogUnavailableException e) {
            throw notKnown(key);
        }
    }

    @GetMapping("/{id}")
    JsonNode registered(@PathVariable String id, Grant grant) {
        return seen.received(grant, id)
                .flatMap(petition -> petitions.find(petition.id(), petition.registered()))
                .orElseThrow(UnknownPetition::problem);
    }

    private static String key(@Nullable String sent) {
        var key = sent == null ? "" : SentKey.inHeader(sent);
        return key.isEmpty() ? UUID.randomUUID().toString() : key;
    }

    private static ProblemException notKnown(String key) {
        return new ProblemException(
                503,
                "not-known-to-be-recorded",
                "Chưa biết đơn đã được ghi hay chưa: hãy gửi lại với cùng Idempotency-Key.",
                "It is not known whether the petition is recorded: repeat with the same Idempotency-Key.",
                Map.of(HttpHeaders.RETRY_AFTER, RETRY_SECONDS, IDEMPOTENCY_KEY, KeyText.header(key)),
                Map.of("idempotencyKey", key));
    }
}
