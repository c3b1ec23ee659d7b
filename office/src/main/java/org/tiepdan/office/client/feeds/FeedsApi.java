package org.tiepdan.office.client.feeds;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * The feeds of bodies, as {@code contracts/openapi/routing-service.json} has them. Each method throws
 * {@link org.tiepdan.office.client.RefusedException} for an answer that is a problem, and
 * {@link org.springframework.web.client.RestClientException} where there is no answer.
 */
@HttpExchange
public interface FeedsApi {
    String RECONCILIATIONS = "/api/v1/agencies/{body}/reconciliations";

    /** Of the last seven days. */
    @GetExchange(RECONCILIATIONS)
    Reconciliations reconciliations(@PathVariable String body);

    /**
     * @param day as ISO 8601 writes it
     * @return JSON as it was signed, to be kept
     */
    @GetExchange(RECONCILIATIONS + "/{day}")
    String reconciliation(@PathVariable String body, @PathVariable String day);
}
