package org.tiepdan.office.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.task.TaskDecorator;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;
import org.tiepdan.office.client.SignInEndedException;
import org.tiepdan.office.client.UserToken;
import org.tiepdan.office.door.provider.Provider;

/** The tokens of the sessions. Work that a request hands to another thread uses the token of that request. */
@Component
final class SessionTokens implements UserToken, TaskDecorator {
    private static final ThreadLocal<@Nullable String> CARRIED = new ThreadLocal<>();

    private final OAuth2AuthorizedClientManager clients;

    SessionTokens(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    @Override
    public Optional<String> ofThisRequest() {
        var carried = CARRIED.get();
        if (carried != null) {
            return Optional.of(carried);
        }
        return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken signedIn
                        && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Optional.of(token(signedIn, request.getRequest(), Objects.requireNonNull(request.getResponse())))
                : Optional.empty();
    }

    @Override
    public Runnable decorate(Runnable task) {
        var token = ofThisRequest();
        return token.isEmpty()
                ? task
                : () -> {
                    CARRIED.set(token.get());
                    try {
                        task.run();
                    } finally {
                        CARRIED.remove();
                    }
                };
    }

    /** One request of a session at a time: a refresh token can be used once. */
    private String token(OAuth2AuthenticationToken signedIn, HttpServletRequest request, HttpServletResponse response) {
        var asked = OAuth2AuthorizeRequest.withClientRegistrationId(Provider.NAME)
                .principal(signedIn)
                .attribute(HttpServletRequest.class.getName(), request)
                .attribute(HttpServletResponse.class.getName(), response)
                .build();
        synchronized (WebUtils.getSessionMutex(request.getSession())) {
            return renewed(asked).getAccessToken().getTokenValue();
        }
    }

    private OAuth2AuthorizedClient renewed(OAuth2AuthorizeRequest asked) {
        try {
            var client = clients.authorize(asked);
            if (client == null) {
                throw new SignInEndedException("The session holds no token.");
            }
            return client;
        } catch (OAuth2AuthorizationException e) {
            if (e.getCause() instanceof RestClientException away) {
                throw away;
            }
            throw new SignInEndedException("The provider does not renew the token.");
        }
    }
}
