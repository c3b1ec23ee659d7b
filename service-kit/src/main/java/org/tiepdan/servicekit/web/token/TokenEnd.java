package org.tiepdan.servicekit.web.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** How long the sign-in of a request lasts: an answer that stays open must not outlive it. */
public final class TokenEnd {
    private TokenEnd() {}

    /** @return until the token of this request ends, by the clock of the machine; empty without a token that has an end */
    public static Optional<Duration> left() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken signedIn
                ? Optional.ofNullable(signedIn.getToken().getExpiresAt())
                        .map(end -> Duration.between(Instant.now(), end))
                : Optional.empty();
    }
}
