package org.tiepdan.intake.registration.adapter.bulk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What {@code /v3/api-docs} tells about the import. */
@Tag(name = "petitions")
interface ImportApi {

    @Operation(
            operationId = "importPetitions",
            summary = "Register many petitions, one to a line (nhập sổ)",
            description =
                    "Read and answered as a stream: one answer to each line that is not blank, in order, and at last a"
                            + " summary. A line is as the body of POST /api/v1/petitions, with an optional `idempotencyKey`; without"
                            + " one a line is known by what it says, and a second one in the same file that says the same is"
                            + " `repeated-line`. What is doubtful of a line comes back in its `warnings`. CSV has a header of dotted paths (`petitioner.fullName`), the"
                            + " separator `,`, `;` or tab, lists separated by `|`; an empty cell is an absent member. A bad line stops"
                            + " nothing. Sent again, a file ends with exactly its good lines once. Read the answers while you send:"
                            + " the server holds no more than 1000 lines.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        examples = @ExampleObject(ImportExamples.LINES)),
                                @Content(mediaType = "text/csv", examples = @ExampleObject(ImportExamples.CSV))
                            }))
    @ApiResponse(
            responseCode = "200",
            description =
                    "`REGISTERED`, `REPEATED` (recorded before), `REJECTED` (with every fault), or `UNKNOWN`: the log"
                            + " cannot be reached, nothing after that line is looked at, and the file is to be sent again",
            content = @Content(mediaType = "application/x-ndjson", examples = @ExampleObject(ImportExamples.ANSWERS)))
    @ApiResponse(
            responseCode = "415",
            description = "`unsupported-media-type`",
            content = @Content(mediaType = "application/problem+json"))
    @ApiResponse(
            responseCode = "422",
            description =
                    "`invalid-request` naming every unknown column, `row-before-header`, or `unreadable-csv`: nothing is"
                            + " recorded",
            content = @Content(mediaType = "application/problem+json"))
    void importPetitions(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response,
            @Parameter(description = "Take text of old fonts (TCVN3, VNI) as what it shows, rather than refuse it")
                    boolean convertFonts)
            throws IOException, InterruptedException;
}
