package org.tiepdan.office.client.counter;

import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Knows competence, names and known petitions, as described in {@code contracts/openapi/routing-service.json}. Errors are as in
 * {@link IntakeApi}. Bodies are JSON.
 */
@HttpExchange
public interface RoutingApi {
    String BODIES = "/api/v1/bodies";
    String UNITS = "/api/v1/units/resolve";

    /** @param facts of a petition, never its writer or its words */
    @PostExchange(url = "/api/v1/routing/preview", contentType = MediaType.APPLICATION_JSON_VALUE)
    RoutingPreview preview(@RequestBody String facts);

    /** @param signature with its fingerprint, as intake returned them, and the place of the matter */
    @PostExchange(url = "/api/v1/duplicates/preview", contentType = MediaType.APPLICATION_JSON_VALUE)
    Duplicates duplicates(@RequestBody String signature);

    /** @param address {@link #BODIES} with a name, see {@link org.tiepdan.office.client.Query} */
    @GetExchange
    List<NamedBody> bodies(URI address);

    /** @param address {@link #UNITS} with a name, see {@link org.tiepdan.office.client.Query} */
    @GetExchange
    UnitMatches units(URI address);
}
