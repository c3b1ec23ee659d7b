package org.tiepdan.servicekit.web.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** How long the sign-in of a request lasts: an answer that stays open must not outlive it. */
public final class TokenEnd {
    private TokenEnd() {}

    /** @return time until the request's token expires, by the machine's clock; empty without a token that expires */
    public static Optional<Duration> left() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken signedIn
                ? Optional.ofNullable(signedIn.getToken().getExpiresAt())
                        .map(end -> Duration.between(Instant.now(), end))
                : Optional.empty();
    }
}
