package org.tiepdan.servicekit.openapi;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.eventing.EventJson;

/** Serves {@link ApiDocument}; imported by each service. */
@RestController
public class ApiDocumentController {
    private volatile @Nullable String document;

    @GetMapping(path = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] document() {
        var written = document;
        if (written == null) {
            // Read on first use, since it would slow down the start and is seldom needed; tests have checked it.
            written = EventJson.MAPPER.writeValueAsString(ApiDocument.read());
            document = written;
        }
        return written.getBytes(StandardCharsets.UTF_8);
    }
}
