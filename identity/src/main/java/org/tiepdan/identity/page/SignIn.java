package org.tiepdan.identity.page;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tiepdan.identity.user.Logins;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.tries.Tries;

/** Handles sign-in attempts: the rate limit, and the page after a failure. */
@Component
public final class SignIn implements AuthenticationFailureHandler {
    public static final String PAGE = "/login";
    static final String NAME = "username";
    /** The request attribute with the message key of the fault. */
    static final String FAULT = SignIn.class.getName() + ".fault";

    private final Tries tries;

    SignIn(Tries tries) {
        this.tries = tries;
    }

    /** The same fault for an unknown name and for a wrong password. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        again(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "login.fault");
    }

    private static void again(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String fault)
            throws IOException, ServletException {
        response.setStatus(status.value());
        request.setAttribute(FAULT, fault);
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    /** @return counts attempts before any password is checked */
    public Filter tries() {
        return new OncePerRequestFilter() {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return !HttpMethod.POST.matches(request.getMethod()) || !PAGE.equals(request.getServletPath());
            }

            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws IOException, ServletException {
                try {
                    tries.admit(request.getRemoteAddr());
                    tries.admitName(Logins.of(request.getParameter(NAME)));
                } catch (ProblemException refused) {
                    refused.headers().forEach(response::setHeader);
                    again(request, response, HttpStatus.TOO_MANY_REQUESTS, "login.too-many");
                    return;
                }
                chain.doFilter(request, response);
            }
        };
    }
}
