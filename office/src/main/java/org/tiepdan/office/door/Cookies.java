package org.tiepdan.office.door;

import java.time.Duration;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.tiepdan.office.frame.CookieRule;

/** Where TLS is on, a cookie is sent over nothing else, and by its name no other host of the domain can have set it. */
@Component
final class Cookies implements CookieRule {
    private static final String OF_THIS_HOST = "__Host-";

    private final boolean secure;

    Cookies(DoorSettings settings, ServerProperties server) {
        this.secure = settings.url().startsWith("https:") || Ssl.isEnabled(server.getSsl());
    }

    @Override
    public boolean secure() {
        return secure;
    }

    @Override
    public String named(String name) {
        return secure ? OF_THIS_HOST + name : name;
    }

    /** @param age zero to take it back */
    ResponseCookie of(String name, String value, Duration age) {
        return ResponseCookie.from(named(name), value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(age)
                .build();
    }
}
