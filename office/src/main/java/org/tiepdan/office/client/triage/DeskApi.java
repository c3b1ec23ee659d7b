package org.tiepdan.office.client.triage;

import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The triage desk, as described in {@code contracts/openapi/routing-service.json}. Each method throws
 * {@link org.tiepdan.office.client.RefusedException} if the service answers with a problem, and
 * {@link org.springframework.web.client.RestClientException} if it does not answer.
 */
@HttpExchange
public interface DeskApi {
    String TRIAGE = "/api/v1/triage";
    String OTHERWISE = TRIAGE + "/otherwise";
    String PETITION = "/api/v1/petitions/{id}";

    /** @param address {@link #TRIAGE} with its query, see {@link org.tiepdan.office.client.Query} */
    @GetExchange
    TriagePage waiting(URI address);

    /** @param address {@link #OTHERWISE}, perhaps with a cursor */
    @GetExchange
    RedecisionPage otherwise(URI address);

    @GetExchange(TRIAGE + "/reasons")
    List<ActReason> reasons();

    @GetExchange(PETITION + "/routing")
    SeenPetition one(@PathVariable String id);

    /** @param body JSON: a petition's facts */
    @PostExchange(url = "/api/v1/routing/preview", contentType = MediaType.APPLICATION_JSON_VALUE)
    Foreseen preview(@RequestBody String body);

    /**
     * @param act {@code decision}, {@code facts}, {@code overturn} or {@code split}
     * @param key the same for each retry, so that the act is done once
     * @return status 200 if it is done; 202 if it is in the log but not processed yet
     */
    @PostExchange(url = TRIAGE + "/{id}/{act}", contentType = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> send(
            @PathVariable String id,
            @PathVariable String act,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody String body);

    /** Like {@link #send}: records that a petition taken for a copy is none. */
    @PostExchange(url = PETITION + "/unlink", contentType = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> unlink(
            @PathVariable String id, @RequestHeader("Idempotency-Key") String key, @RequestBody String body);
}
