package org.tiepdan.servicekit.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps requests from the filters of a sign-in, whose addresses come with a library, unless the table names them. */
public final class NamedAddresses extends OncePerRequestFilter {
    private final Addresses addresses;
    private final Predicate<HttpServletRequest> answered;

    /** @param answered whether a filter, and not a controller, may answer the request */
    public NamedAddresses(Addresses addresses, Predicate<HttpServletRequest> answered) {
        this.addresses = addresses;
        this.answered = answered;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.OPTIONS.name()) || !answered.test(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var methods = addresses.methods(request);
        if (methods.contains(Addresses.method(request))) {
            chain.doFilter(request, response);
        } else if (methods.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else {
            response.setHeader(
                    HttpHeaders.ALLOW,
                    String.join(", ", methods.stream().sorted().toList()));
            response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
        }
    }
}
