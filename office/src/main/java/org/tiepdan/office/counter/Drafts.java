package org.tiepdan.office.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * A clerk's input before registration, in the memory of the session: it is lost at sign-out, and the browser of a shared counter does not
 * store it.
 */
final class Drafts {
    private static final String ATTRIBUTE = "counter.draft";

    private Drafts() {}

    static Optional<Entry> find(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Entry entry
                ? Optional.of(entry)
                : Optional.empty();
    }

    static void keep(HttpServletRequest request, Entry entry) {
        if (entry.isWorthKeeping()) {
            request.getSession().setAttribute(ATTRIBUTE, entry);
        }
    }

    static void drop(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
