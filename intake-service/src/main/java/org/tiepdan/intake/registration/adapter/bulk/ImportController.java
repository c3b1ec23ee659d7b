package org.tiepdan.intake.registration.adapter.bulk;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.intake.registration.adapter.Registration;
import org.tiepdan.intake.registration.adapter.bulk.file.CsvLine;
import org.tiepdan.intake.registration.adapter.bulk.file.JsonLine;
import org.tiepdan.intake.registration.adapter.bulk.file.LineForm;
import org.tiepdan.servicekit.table.Pieces;
import org.tiepdan.servicekit.web.ProblemException;

@RestController
class ImportController {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv");
    private static final MediaType LINES = MediaType.APPLICATION_NDJSON;

    private final Registration registration;
    private final MeterRegistry meters;

    ImportController(Registration registration, MeterRegistry meters) {
        this.registration = registration;
        this.meters = meters;
    }

    @PostMapping("/api/v1/petitions/import")
    void importPetitions(
            HttpServletRequest request,
            HttpServletResponse response,
            Grant grant,
            @RequestParam(name = "convert-fonts", defaultValue = "false") boolean convertFonts)
            throws IOException, InterruptedException {
        var csv = isCsv(request.getContentType());
        var pieces = new Pieces(request.getInputStream());
        var form = csv ? csv(pieces) : new JsonLine();
        response.setContentType(LINES.toString());
        var repetitions = new Repetitions();
        new ImportRun(
                        piece -> new LineRegistration(registration, grant, form, convertFonts, repetitions, piece),
                        response.getOutputStream(),
                        meters)
                .run(pieces);
    }

    private static LineForm csv(Pieces pieces) throws IOException {
        var lines = CsvLine.withHeader(pieces);
        return lines == null ? new JsonLine() : lines;
    }

    private static boolean isCsv(@Nullable String contentType) {
        try {
            var type = contentType == null ? MediaType.ALL : MediaType.parseMediaType(contentType);
            var charset = type.getCharset();
            if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
                if (type.equalsTypeAndSubtype(CSV)) {
                    return true;
                }
                if (type.equalsTypeAndSubtype(LINES)) {
                    return false;
                }
            }
        } catch (InvalidMediaTypeException e) {
            throw unsupported();
        }
        throw unsupported();
    }

    private static ProblemException unsupported() {
        return new ProblemException(
                415,
                "unsupported-media-type",
                "Chỉ nhận application/x-ndjson hoặc text/csv, bằng UTF-8.",
                "Expected application/x-ndjson or text/csv, in UTF-8.");
    }
}
