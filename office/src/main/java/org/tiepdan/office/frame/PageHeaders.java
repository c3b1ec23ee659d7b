package org.tiepdan.office.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.tiepdan.office.words.Links;
import org.tiepdan.servicekit.web.headers.AnswerHeaders;

/** A page runs what this service serves and nothing else; otherwise it has the headers of every answer. */
final class PageHeaders implements HandlerInterceptor {
    private static final String PAGE = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    /** A chart sets the fonts of its labels as attributes, which no nonce can allow; only scripts of ours can. */
    private static final String PAGE_WITH_CHARTS = PAGE + "; style-src-attr 'unsafe-inline'";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        set(response, Links.HOME.equals(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
        return true;
    }

    static void set(HttpServletResponse response, boolean charts) {
        AnswerHeaders.set(response);
        response.setHeader(AnswerHeaders.POLICY, charts ? PAGE_WITH_CHARTS : PAGE);
    }
}
