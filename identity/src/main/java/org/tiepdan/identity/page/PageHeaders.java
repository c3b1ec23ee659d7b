package org.tiepdan.identity.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tiepdan.servicekit.web.headers.AnswerHeaders;

/**
 * A page loads only what this service serves, runs no script, and sends its form here. Browsers apply form-action to the redirects after a
 * form, too, and those of a sign-in end at the office.
 */
final class PageHeaders implements HandlerInterceptor {
    private final String policy;

    /** @param officeUrl only its origin is used */
    PageHeaders(String officeUrl) {
        var office = URI.create(officeUrl);
        this.policy = String.join(
                "; ",
                "default-src 'none'",
                "style-src 'self'",
                "img-src 'self'",
                "form-action 'self' " + office.getScheme() + "://" + office.getRawAuthority(),
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader(AnswerHeaders.POLICY, policy);
        return true;
    }
}
