package org.tiepdan.office.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.tiepdan.office.words.Links;
import org.tiepdan.servicekit.web.headers.AnswerHeaders;

/**
 * A page runs what this service serves and nothing else; otherwise it has the headers of every answer. Browsers hold the redirects that
 * follow a form to the policy as well, and those of signing out go to the provider.
 */
@Component
final class PageHeaders implements HandlerInterceptor {
    private final String page;

    PageHeaders(@Value("${office.issuer:}") URI issuer) {
        var provider = issuer.isAbsolute() ? " " + issuer.getScheme() + "://" + issuer.getRawAuthority() : "";
        this.page = String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self'",
                // Forms ask for names and previews while they are filled in.
                "connect-src 'self'",
                "form-action 'self'" + provider,
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }

    /** A chart sets the fonts of its labels as attributes, which no nonce can allow; only scripts of ours can. */
    private static final String CHARTS = "; style-src-attr 'unsafe-inline'";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        set(response, Links.HOME.equals(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
        return true;
    }

    void set(HttpServletResponse response, boolean charts) {
        AnswerHeaders.set(response);
        response.setHeader(AnswerHeaders.POLICY, charts ? page + CHARTS : page);
    }
}
