package org.tiepdan.office.client;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Files of reporting-service, which may take longer than other answers. These clients read a whole answer into memory; {@link Files}
 * streams a file instead.
 */
@HttpExchange
interface FileApi {

    /** Checks whether there would be a file, without its content. */
    @HttpExchange(method = "HEAD")
    ResponseEntity<Void> look(URI address);
}
