package org.tiepdan.identity.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/**
 * Signing out with an ID token that is no longer known, as after a restart, signs out all the same: a person who wants to leave is not
 * to stay because of that.
 */
public final class SignOut implements AuthenticationFailureHandler {
    private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();
    private final String office;

    /** @param officeUrl without a slash at its end; whatever the request names is not followed */
    public SignOut(String officeUrl) {
        this.office = officeUrl + "/";
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        end.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        response.sendRedirect(office);
    }
}
