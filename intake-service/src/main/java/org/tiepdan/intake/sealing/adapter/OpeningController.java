package org.tiepdan.intake.sealing.adapter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.keys.KeyRing;
import org.tiepdan.intake.sealing.SealBrokenException;
import org.tiepdan.servicekit.web.ProblemException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@RestController
class OpeningController {
    private static final String BEARER = "Bearer ";

    private final Opening opening;
    private final PetitionIndex index;
    private final PetitionCodes codes;
    private final KeyRing ring;

    OpeningController(Opening opening, PetitionIndex index, PetitionCodes codes, KeyRing ring) {
        this.opening = opening;
        this.index = index;
        this.codes = codes;
        this.ring = ring;
    }

    @GetMapping("/api/v1/petitions/{id}/sealed")
    ResponseEntity<JsonNode> open(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        var opener = opener(authorization);
        var petition = CaseId.parse(id).orElseThrow(OpeningController::unknown);
        var registered = index.find(petition).orElseThrow(OpeningController::unknown);
        try {
            var clear = opening.open(petition, registered, opener)
                    .orElseThrow(() -> new ProblemException(
                            410, "erased", "Khóa của đơn đã bị xóa.", "The petition's key was erased."));
            var answer = EventRecords.payload(clear, ObjectNode.class).put("petitionId", petition.value());
            return ResponseEntity.ok(answer);
        } catch (SealBrokenException e) {
            throw new ProblemException(
                    500, "seal-broken", "Không mở được niêm phong của đơn.", "The petition's seal does not open.");
        }
    }

    /** @return who opens; compared in a time that does not tell how much of a wrong token was right */
    private String opener(@Nullable String authorization) {
        var token = ring.keys().openerToken();
        var shown = authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : "";
        if (!MessageDigest.isEqual(utf8(token), utf8(shown))) {
            throw new ProblemException(
                    401,
                    "not-authorised",
                    "Cần mã của người được mở niêm phong.",
                    "An opener's token is required.",
                    Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer"),
                    Map.of());
        }
        return codes.opener(token);
    }

    private static ProblemException unknown() {
        return new ProblemException(404, "unknown-petition", "Không có đơn mang mã này.", "No petition has this id.");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
