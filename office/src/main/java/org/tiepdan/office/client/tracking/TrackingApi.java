package org.tiepdan.office.client.tracking;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Records acts, as described in {@code contracts/openapi/tracking-service.json}. Each method throws
 * {@link org.tiepdan.office.client.RefusedException} if the service answers with a problem, and
 * {@link org.springframework.web.client.RestClientException} if it does not answer.
 */
@HttpExchange
public interface TrackingApi {
    String CASE = "/api/v1/cases/{id}";
    String NOTICES = "/api/v1/law/notices";
    String LIMITS = "/api/v1/deadlines";
    String PARKED = "/api/v1/parked-cases";

    @GetExchange(CASE)
    CaseHistory history(@PathVariable String id);

    @GetExchange(CASE + "/acts")
    ActsNow acts(@PathVariable String id);

    /** Also for a case that another body has now; refused if the caller's bodies recorded nothing in it. */
    @GetExchange(CASE + "/own-acts")
    OwnActs ownActs(@PathVariable String id);

    /** @param limit id of the limit */
    @GetExchange(CASE + "/limits/{limit}/ledger")
    LimitLedger ledger(@PathVariable String id, @PathVariable String limit);

    /**
     * @param command the word of an act
     * @param body JSON, as for {@link #send}
     */
    @PostExchange(url = CASE + "/{command}?preview=true", contentType = MediaType.APPLICATION_JSON_VALUE)
    Preview preview(@PathVariable String id, @PathVariable String command, @RequestBody String body);

    @GetExchange(NOTICES)
    Notices notices();

    /** Idempotent for the same number. */
    @PostExchange(url = NOTICES, contentType = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> announce(@RequestBody String body);

    /** Those in force today. */
    @GetExchange(LIMITS + "/rules")
    List<LawLimit> limits();

    /** @param start the day of the event, in ISO 8601 */
    @GetExchange(LIMITS + "/calculate")
    LawLimit.End end(@RequestParam String rule, @RequestParam String start);

    @GetExchange(PARKED)
    ParkedCases parked();

    /** The service retries it within a second; the list shows the result. */
    @PostExchange(PARKED + "/{id}/retry")
    ResponseEntity<Void> retry(@PathVariable String id);

    /**
     * @param key the same for each retry, so that the command is done once
     * @return status 200 if it is recorded; 202 if it is in the log but not processed yet
     */
    @PostExchange(url = CASE + "/{command}", contentType = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> send(
            @PathVariable String id,
            @PathVariable String command,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody String body);
}
