package org.tiepdan.office.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Caller;
import org.tiepdan.office.frame.People;
import org.tiepdan.office.frame.Person;
import org.tiepdan.servicekit.web.access.CallerSource;
import org.tiepdan.servicekit.web.token.TokenCallers;

/** Reads the visitor of a page from the ID token of the session. */
@Component
final class SessionPeople implements CallerSource, People {

    @Override
    public Caller of(HttpServletRequest request) {
        var person = at(request);
        return person == null ? Caller.NOBODY : person.caller();
    }

    @Override
    public @Nullable Person at(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken signedIn
                        && signedIn.getPrincipal() instanceof OidcUser user
                ? person(user)
                : null;
    }

    private static Person person(OidcUser user) {
        return new Person(
                TokenCallers.caller(user), Objects.requireNonNullElseGet(user.getFullName(), user::getSubject));
    }
}
