package org.tiepdan.eventing.offending;

import org.springframework.http.MediaType;

public class WireThatUsesSpring {
    MediaType form() {
        return MediaType.APPLICATION_JSON;
    }
}
