package org.tiepdan.routing.triage.adapter.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.servicekit.web.request.Cursor;

/** Asks the other instances for their part of the desk. */
@Component
class OtherInstances {
    /** Set on a request to another instance, which then speaks of its own part only. */
    static final String FORWARDED = "X-Tiepdan-Forwarded";

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @throws org.tiepdan.servicekit.web.ProblemException when it does not answer: half a desk would look like all of it */
    List<TriageItem> triage(URI instance, @Nullable String body, @Nullable String after) {
        var uri = UriComponentsBuilder.fromUri(instance.resolve("/api/v1/triage"));
        if (body != null) {
            uri.queryParam("body", body);
        }
        if (after != null) {
            uri.queryParam("cursor", Cursor.write(after));
        }
        var request = HttpRequest.newBuilder(uri.build().encode().toUri())
                .timeout(PATIENCE)
                .header(FORWARDED, "1")
                .build();
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() == 200) {
                return EventJson.MAPPER
                        .readValue(response.body(), TriageList.Page.class)
                        .items();
            }
        } catch (IOException e) {
            throw StoredDesk.notReady();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw StoredDesk.notReady();
    }
}
