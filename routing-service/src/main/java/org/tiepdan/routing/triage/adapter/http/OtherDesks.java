package org.tiepdan.routing.triage.adapter.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.servicekit.held.NotReadyException;
import org.tiepdan.servicekit.held.OtherInstances;
import org.tiepdan.servicekit.web.request.Cursor;

/** Asks the other instances for their parts of the desk. */
@Component
class OtherDesks {
    private final DeskReads reads;
    private final OtherInstances others;

    OtherDesks(DeskReads reads, OtherInstances others) {
        this.reads = reads;
        this.others = others;
    }

    /**
     * Passed on, not redirected: many clients send the token to no other host.
     *
     * @param path of the request at the instance that has the petition
     * @return the answer of that instance; empty if this one answers, as it always does for another instance
     * @throws NotReadyException if that instance does not answer
     */
    Optional<ResponseEntity<?>> passedOn(CaseId petition, String path, HttpServletRequest asked) {
        return OtherInstances.isForwarded(asked)
                ? Optional.empty()
                : reads.elsewhere(petition)
                        .<ResponseEntity<?>>map(there -> others.passedOn(there.resolve(path), asked));
    }

    /**
     * @param asked the request, whose token also applies at that instance
     * @throws NotReadyException if it does not answer: a partial list would look complete
     */
    List<TriageItem> triage(URI instance, TriageList.Filter filter, @Nullable String after, HttpServletRequest asked) {
        var uri = UriComponentsBuilder.fromUri(instance.resolve("/api/v1/triage"));
        with(uri, "body", filter.body());
        with(uri, "type", filter.type());
        with(uri, "missing", filter.missing());
        with(uri, "cursor", after == null ? null : Cursor.write(after));
        var response = others.ask(uri.build().encode().toUri(), asked);
        if (response.statusCode() != 200) {
            throw new NotReadyException("Expected another instance to list its part of the desk.");
        }
        return EventJson.MAPPER
                .readValue(response.body(), TriageList.Page.class)
                .items();
    }

    private static void with(UriComponentsBuilder uri, String name, @Nullable String value) {
        if (value != null) {
            uri.queryParam(name, value);
        }
    }
}
