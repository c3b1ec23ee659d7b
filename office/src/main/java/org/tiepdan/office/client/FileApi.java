package org.tiepdan.office.client;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Files of reporting-service, which may take longer than an answer. Clients of this kind hold an answer as a whole: {@link Files}
 * passes one on as it comes.
 */
@HttpExchange
interface FileApi {

    /** Whether there would be a file, without its content. */
    @HttpExchange(method = "HEAD")
    ResponseEntity<Void> look(URI address);
}
