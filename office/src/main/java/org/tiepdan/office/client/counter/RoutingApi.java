package org.tiepdan.office.client.counter;

import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What is known of competence, names and petitions, as {@code contracts/openapi/routing-service.json} has it; it refuses as
 * {@link IntakeApi} does. Bodies are JSON.
 */
@HttpExchange
public interface RoutingApi {
    String BODIES = "/api/v1/bodies";
    String UNITS = "/api/v1/units/resolve";

    /** @param facts of a petition; never who wrote it, and in which words */
    @PostExchange(url = "/api/v1/routing/preview", contentType = MediaType.APPLICATION_JSON_VALUE)
    RoutingPreview preview(@RequestBody String facts);

    /** @param signature with its fingerprint, as intake has made them, and where the matter lies */
    @PostExchange(url = "/api/v1/duplicates/preview", contentType = MediaType.APPLICATION_JSON_VALUE)
    Duplicates duplicates(@RequestBody String signature);

    /** @param address {@link #BODIES} with a name, see {@link org.tiepdan.office.client.Query} */
    @GetExchange
    List<NamedBody> bodies(URI address);

    /** @param address {@link #UNITS} with a name, see {@link org.tiepdan.office.client.Query} */
    @GetExchange
    UnitMatches units(URI address);
}
