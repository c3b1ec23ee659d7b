package org.tiepdan.identity.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** Signs out even with an ID token that is no longer known, as after a restart: that must not prevent a sign-out. */
public final class SignOut implements AuthenticationFailureHandler {
    private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();
    private final String office;

    /** @param officeUrl without a trailing slash; a redirect in the request is ignored */
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
