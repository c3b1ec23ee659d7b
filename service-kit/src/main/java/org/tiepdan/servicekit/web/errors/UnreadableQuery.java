package org.tiepdan.servicekit.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.tiepdan.servicekit.web.ProblemException;

/**
 * A request whose query cannot be read (not UTF-8, for example), with that query hidden. Otherwise the first caller that reads a parameter
 * of the server's request would get an exception that quotes the query.
 */
public final class UnreadableQuery extends HttpServletRequestWrapper {
    private static final String MARK = UnreadableQuery.class.getName();

    private UnreadableQuery(HttpServletRequest request) {
        super(request);
        request.setAttribute(MARK, true);
    }

    /**
     * @return the request itself if its query is readable; for a browser, a wrapper that {@link #refuse} recognises, so that a page can
     *     show the error
     * @throws ProblemException {@code 400 unreadable-query} for a program
     */
    public static HttpServletRequest hide(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return request;
        } catch (IllegalStateException e) {
            if (namesHtml(request)) {
                return new UnreadableQuery(request);
            }
            throw refusal();
        }
    }

    /** @throws ProblemException {@code 400 unreadable-query} if {@link #hide} hid the query */
    public static void refuse(HttpServletRequest request) {
        if (request.getAttribute(MARK) != null) {
            throw refusal();
        }
    }

    private static ProblemException refusal() {
        return new ProblemException(
                400,
                "unreadable-query",
                "Không đọc được phần sau dấu hỏi của địa chỉ.",
                "The query of the address cannot be read.");
    }

    private static boolean namesHtml(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.ACCEPT)).stream()
                .anyMatch(accepted -> accepted.contains(MediaType.TEXT_HTML_VALUE));
    }

    @Override
    public @Nullable String getQueryString() {
        return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return null;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return null;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }
}
