package org.tiepdan.intake.registration.adapter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.tiepdan.intake.registration.PetitionRequest;
import tools.jackson.databind.JsonNode;

/** What {@code /v3/api-docs} tells about registration. */
@Tag(name = "petitions", description = "Tiếp nhận đơn: petitions as they are handed in")
interface RegistrationApi {

    @Operation(
            summary = "Register a petition (đăng ký đơn)",
            description = "Required: type, channel, receivingBody, petitioner.kind, subject, content."
                    + " Answered only when the petition is durable. The same Idempotency-Key and body give the same"
                    + " answer; name, number, address, phone, text and decision number are sealed. One key is one petition,"
                    + " by whichever door and body. What is doubtful but no reason to refuse comes back in `warnings`: each"
                    + " with its pointer, code and message. Dates may be written 01/07/2026, and a day without an hour gets"
                    + " the office's opening hour (`receivedAtAssumed`). `registerNumber`, with `registerYear` or as"
                    + " 420/2026, keeps the number of a register on paper.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = PetitionRequest.class),
                                            examples = @ExampleObject(RegistrationExamples.PETITION))))
    @ApiResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RegistrationController.Receipt.class),
                            examples = @ExampleObject(RegistrationExamples.RECEIPT)))
    @ApiResponse(
            responseCode = "400",
            description = "`unreadable-json`",
            content = @Content(mediaType = "application/problem+json"))
    @ApiResponse(
            responseCode = "413",
            description = "`too-large`",
            content = @Content(mediaType = "application/problem+json"))
    @ApiResponse(
            responseCode = "422",
            description =
                    "`invalid-request` with every fault by its pointer, a member that no petition has among them, or"
                            + " `idempotency-key-reused`",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            examples = @ExampleObject(RegistrationExamples.FAULTS)))
    @ApiResponse(
            responseCode = "503",
            description = "`not-known-to-be-recorded`: repeat with the same Idempotency-Key after `Retry-After`",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            examples = @ExampleObject(RegistrationExamples.NOT_KNOWN)))
    ResponseEntity<RegistrationController.Receipt> register(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(description = "Any text of up to 200 characters; made by the server when absent") @Nullable
                    String key,
            @Parameter(description = "Take text of old fonts (TCVN3, VNI) as what it shows, rather than refuse it")
                    boolean convertFonts)
            throws IOException;

    @Operation(summary = "What was registered, without identity and text")
    @ApiResponse(
            responseCode = "200",
            description = "As in the log",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(RegistrationExamples.REGISTERED)))
    @ApiResponse(
            responseCode = "404",
            description = "`unknown-petition`",
            content = @Content(mediaType = "application/problem+json"))
    JsonNode registered(String id);
}
