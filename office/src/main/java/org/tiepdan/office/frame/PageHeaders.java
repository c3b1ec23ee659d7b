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
 * A page runs only what this service serves; its other headers are those of every answer. Browsers apply form-action to the redirects after
 * a form, too, and those of a sign-out lead to the provider.
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
                // Forms fetch names and previews while they are filled in.
                "connect-src 'self'",
                "form-action 'self'" + provider,
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }

    /** ECharts sets the fonts of its labels as style attributes, which no nonce can allow; only our scripts can set them. */
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
