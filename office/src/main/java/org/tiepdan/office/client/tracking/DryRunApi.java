package org.tiepdan.office.client.tracking;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What tracking-service reads all its open cases for, which takes longer than its other answers. */
@HttpExchange
public interface DryRunApi {

    /** @param body JSON, as for {@link TrackingApi#announce} */
    @PostExchange(url = TrackingApi.NOTICES + "?preview=true", contentType = MediaType.APPLICATION_JSON_VALUE)
    Notices.Moved notice(@RequestBody String body);
}
