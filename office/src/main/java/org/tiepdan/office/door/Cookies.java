package org.tiepdan.office.door;

import java.time.Duration;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.tiepdan.office.frame.CookieRule;

/** With TLS, a cookie is sent only over TLS, and its name prefix keeps other hosts of the domain from setting it. */
@Component
final class Cookies implements CookieRule {
    private static final String OF_THIS_HOST = "__Host-";

    private final boolean secure;

    Cookies(PageSecuritySettings settings, ServerProperties server) {
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

    /** @param age zero to delete it */
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
