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
import org.tiepdan.access.Caller;

/** Keeps requests from the filters of a sign-in, whose addresses come with a library, unless the table gives them to anybody. */
public final class NamedAddresses extends OncePerRequestFilter {
    private final Addresses addresses;
    private final Predicate<HttpServletRequest> answered;
    private final Predicate<HttpServletRequest> checked;

    /** @param answered whether a filter, and not a controller, may answer the request */
    public NamedAddresses(Addresses addresses, Predicate<HttpServletRequest> answered) {
        this(addresses, answered, _ -> false);
    }

    /**
     * @param answered whether a filter, and not a controller, may answer the request
     * @param checked whether the role is checked later for the request, so that here the table need only name it
     */
    public NamedAddresses(
            Addresses addresses, Predicate<HttpServletRequest> answered, Predicate<HttpServletRequest> checked) {
        this.addresses = addresses;
        this.answered = answered;
        this.checked = checked;
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
            if (checked.test(request) || addresses.allow(request, Caller.NOBODY)) {
                chain.doFilter(request, response);
            } else {
                response.sendError(HttpStatus.FORBIDDEN.value());
            }
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
