package org.tiepdan.tracking.casework.adapter.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Asks the instance that holds a case, and passes on what it says. */
@Component
class OtherInstances {
    /** Set on a forwarded request, which is never forwarded again: two instances may disagree while partitions move. */
    static final String FORWARDED = "X-Tiepdan-Forwarded";

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    ResponseEntity<byte[]> ask(URI instance, String path) {
        var request = HttpRequest.newBuilder(instance.resolve(path))
                .timeout(PATIENCE)
                .header(FORWARDED, "1")
                .build();
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return ResponseEntity.status(response.statusCode())
                    .header(
                            HttpHeaders.CONTENT_TYPE,
                            response.headers()
                                    .firstValue(HttpHeaders.CONTENT_TYPE)
                                    .orElse("application/json"))
                    .body(response.body());
        } catch (IOException e) {
            throw new CaseReads.NotReadyException("Expected the instance that holds a case to answer.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CaseReads.NotReadyException("Interrupted while another instance was asked.");
        }
    }
}
