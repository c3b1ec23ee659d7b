package org.tiepdan.office.client.counter;

import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Registers petitions, as described in {@code contracts/openapi/intake-service.json}. Each method throws
 * {@link org.tiepdan.office.client.RefusedException} if the service answers with a problem, and
 * {@link org.springframework.web.client.RestClientException} if it does not answer. Bodies are JSON.
 */
@HttpExchange
public interface IntakeApi {
    String PETITIONS = "/api/v1/petitions";
    String PREVIEW = PETITIONS + "/preview";
    String RECEPTIONS = "/api/v1/receptions";
    String KEY = "Idempotency-Key";

    /** @param key the same for each retry, so that the petition is registered once */
    @PostExchange(url = PETITIONS, contentType = MediaType.APPLICATION_JSON_VALUE)
    Registered register(@RequestHeader(KEY) String key, @RequestBody String petition);

    /** @param address {@link #PREVIEW} with what is known about competence, see {@link org.tiepdan.office.client.Query} */
    @PostExchange(contentType = MediaType.APPLICATION_JSON_VALUE)
    PetitionPreview preview(URI address, @RequestBody String petition);

    @GetExchange(PETITIONS + "/{id}")
    RegisteredPetition registered(@PathVariable String id);

    /** The page to print. */
    @GetExchange(url = PETITIONS + "/{id}/receipt", accept = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> receipt(@PathVariable String id);

    /** @param key the same for each retry, so that the correction is made once */
    @PostExchange(url = PETITIONS + "/{id}/correction", contentType = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> correct(
            @PathVariable String id, @RequestHeader(KEY) String key, @RequestBody String correction);

    /** @param key the same for each retry */
    @PostExchange(url = PETITIONS + "/{id}/void", contentType = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> voidRegistration(
            @PathVariable String id, @RequestHeader(KEY) String key, @RequestBody String why);

    /** @param key the same for each retry, so that the reception is recorded once */
    @PostExchange(url = RECEPTIONS, contentType = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> recordReception(@RequestHeader(KEY) String key, @RequestBody String reception);

    @PostExchange(url = RECEPTIONS + "/{id}/void", contentType = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> voidReception(@PathVariable String id, @RequestBody String why);
}
