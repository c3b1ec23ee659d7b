package org.tiepdan.office.client.feeds;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * The feeds of bodies, as described in {@code contracts/openapi/routing-service.json}. Each method throws
 * {@link org.tiepdan.office.client.RefusedException} if the service answers with a problem, and
 * {@link org.springframework.web.client.RestClientException} if it does not answer.
 */
@HttpExchange
public interface FeedsApi {
    String RECONCILIATIONS = "/api/v1/agencies/{body}/reconciliations";

    /** Of the last seven days. */
    @GetExchange(RECONCILIATIONS)
    Reconciliations reconciliations(@PathVariable String body);

    /**
     * @param day in ISO 8601
     * @return the signed JSON, unchanged
     */
    @GetExchange(RECONCILIATIONS + "/{day}")
    String reconciliation(@PathVariable String body, @PathVariable String day);
}
