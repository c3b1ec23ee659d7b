package org.tiepdan.office.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that has been in use for longer than a working day. */
final class SessionEnd extends OncePerRequestFilter {
    private final Duration longest;

    SessionEnd(Duration longest) {
        this.longest = longest;
    }

    /** By the system clock, like the server's creation time of a session. */
    static Duration age(HttpSession session) {
        return Duration.between(Instant.ofEpochMilli(session.getCreationTime()), Instant.now());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && age(session).compareTo(longest) >= 0) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
