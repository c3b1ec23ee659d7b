package org.tiepdan.servicekit.web.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;

/** The only place where requests are checked against the policy; refused ones never reach a controller. */
final class GrantInterceptor implements HandlerInterceptor {
    static final String GRANT = Grant.class.getName();
    private static final List<String> READING = List.of(HttpMethod.GET.name());
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final String service;
    private final Supplier<Policy> policy;
    private final CallerSource callers;
    private final BodyTree tree;
    private final Clock clock;

    GrantInterceptor(String service, Supplier<Policy> policy, CallerSource callers, BodyTree tree, Clock clock) {
        this.service = service;
        this.policy = policy;
        this.callers = callers;
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpRequestMethodNotSupportedException, NoResourceFoundException {
        if (handler instanceof ResourceHttpRequestHandler) {
            checkFile(request);
            return true;
        }
        // An asynchronous answer was granted when the request came; its token may have expired since.
        if (isAboutNothing(request, handler) || request.getDispatcherType() == DispatcherType.ASYNC) {
            return true;
        }
        if (isHead(request)
                && handler instanceof HandlerMethod method
                && method.hasMethodAnnotation(WithoutHead.class)) {
            throw new HttpRequestMethodNotSupportedException(request.getMethod(), READING);
        }
        var caller = callers.of(request);
        request.setAttribute(GRANT, granted(request, caller));
        return true;
    }

    private Grant granted(HttpServletRequest request, Caller caller) {
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        return policy.get()
                .grant(operation(request), caller, tree, today)
                .orElseThrow(() -> caller.signedIn() ? AccessRefusals.notForYourRole() : AccessRefusals.notSignedIn());
    }

    /** The address of every file is for anybody, and if the table does not name it, there is no such file. */
    private void checkFile(HttpServletRequest request) throws NoResourceFoundException {
        boolean reads = Addresses.method(request).equals(HttpMethod.GET.name());
        if (reads && !policy.get().allows(operation(request), Caller.NOBODY)) {
            throw new NoResourceFoundException(HttpMethod.GET, request.getRequestURI(), request.getRequestURI());
        }
    }

    private Operation operation(HttpServletRequest request) {
        return new Operation(
                service,
                Addresses.method(request),
                String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
    }

    private static boolean isHead(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.HEAD.name());
    }

    /** Whether it concerns no operation: OPTIONS requests, error pages, and what is neither a controller's nor a file. */
    private static boolean isAboutNothing(HttpServletRequest request, Object handler) {
        return !(handler instanceof HandlerMethod)
                || request.getMethod().equals(HttpMethod.OPTIONS.name())
                || request.getDispatcherType() == DispatcherType.ERROR;
    }
}
