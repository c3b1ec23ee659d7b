package org.tiepdan.servicekit.web.caller;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tiepdan.eventing.caller.Caller;

/** The one place where a request gets its caller. Nobody can sign in yet: every request comes from nobody. */
public final class CallerFilter extends OncePerRequestFilter {
    static final String ATTRIBUTE = Caller.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ATTRIBUTE, Caller.NOBODY);
        chain.doFilter(request, response);
    }
}
