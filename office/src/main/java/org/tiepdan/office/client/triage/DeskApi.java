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
 * The triage desk, as {@code contracts/openapi/routing-service.json} has it. Each method throws
 * {@link org.tiepdan.office.client.RefusedException} for an answer that is a problem, and
 * {@link org.springframework.web.client.RestClientException} where there is no answer.
 */
@HttpExchange
public interface DeskApi {
    String TRIAGE = "/api/v1/triage";
    String PETITION = "/api/v1/petitions/{id}";

    /** @param address {@link #TRIAGE} with what is asked of it, see {@link org.tiepdan.office.client.Query} */
    @GetExchange
    TriagePage waiting(URI address);

    @GetExchange(TRIAGE + "/reasons")
    List<ActReason> reasons();

    @GetExchange(PETITION + "/routing")
    SeenPetition one(@PathVariable String id);

    /** @param body JSON: a petition's facts */
    @PostExchange(url = "/api/v1/routing/preview", contentType = MediaType.APPLICATION_JSON_VALUE)
    Foreseen preview(@RequestBody String body);

    /**
     * @param act {@code decision}, {@code facts}, {@code overturn} or {@code split}
     * @param key the same for each try of one act: it is done once
     * @return status 200 when it is done; 202 when it is written and nothing came of it yet
     */
    @PostExchange(url = TRIAGE + "/{id}/{act}", contentType = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> send(
            @PathVariable String id,
            @PathVariable String act,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody String body);

    /** As {@link #send}: what was taken for a copy is none. */
    @PostExchange(url = PETITION + "/unlink", contentType = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> unlink(
            @PathVariable String id, @RequestHeader("Idempotency-Key") String key, @RequestBody String body);
}
