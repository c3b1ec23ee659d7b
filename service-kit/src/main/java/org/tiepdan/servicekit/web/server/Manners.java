package org.tiepdan.servicekit.web.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.RequestFaultsException;
import org.tiepdan.servicekit.web.command.IdempotencyKey;
import org.tiepdan.servicekit.web.errors.StatusWords;
import org.tiepdan.servicekit.web.errors.UnreadableQuery;
import org.tiepdan.servicekit.web.request.Characters;

/**
 * Checks that apply to every handler. They run after the mapping, so an unknown address is still 404, and a page shows
 * a refusal as a page.
 */
final class Manners implements HandlerInterceptor {
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final Set<String> streamed;

    /** @param streamedPaths paths that check the types of their bodies themselves */
    Manners(List<String> streamedPaths) {
        this.streamed = Set.copyOf(streamedPaths);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        UnreadableQuery.refuse(request);
        // Spring ignores what follows a semicolon, so one resource would have countless addresses.
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && request.getRequestURI().indexOf(';') >= 0) {
            throw StatusWords.of(HttpServletResponse.SC_NOT_FOUND);
        }
        if (handler instanceof HandlerMethod method && request.getDispatcherType() == DispatcherType.REQUEST) {
            if (WITH_BODY.contains(request.getMethod())
                    && !streamed.contains(request.getServletPath())
                    && !(isEmpty(request) && takesNone(method))
                    && !is(MediaType.APPLICATION_JSON, request.getContentType())
                    && !(is(MediaType.APPLICATION_FORM_URLENCODED, request.getContentType()) && takesForms(method))) {
                throw notJson();
            }
            var faults = faults(request);
            if (!faults.isEmpty()) {
                throw new RequestFaultsException(faults);
            }
        }
        return true;
    }

    private static List<Fault> faults(HttpServletRequest request) {
        var faults = new ArrayList<Fault>();
        request.getParameterMap().forEach((name, values) -> {
            if (Characters.areUnfit(name)) {
                faults.add(Characters.fault("?"));
            }
            for (var value : values) {
                if (Characters.areUnfit(value)) {
                    faults.add(Characters.fault(Characters.areUnfit(name) ? "?" : name));
                }
            }
        });
        var key = request.getHeader(IdempotencyKey.HEADER);
        if (key != null && key.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
            faults.add(Characters.fault(IdempotencyKey.HEADER));
        }
        return faults;
    }

    private static boolean takesNone(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .noneMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }

    /** An absent body has no type to check. */
    private static boolean isEmpty(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    /** Whether the handler of a page accepts forms; a session token then protects against foreign forms. */
    private static boolean takesForms(HandlerMethod method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        return mapping != null && List.of(mapping.consumes()).contains(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** A page of another site can make a browser send other types than JSON without a preflight. */
    private static boolean is(MediaType type, @Nullable String contentType) {
        try {
            return contentType != null && type.equalsTypeAndSubtype(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static ProblemException notJson() {
        return new ProblemException(
                415,
                "not-json",
                "Cần gửi yêu cầu với Content-Type: application/json.",
                "Expected the request to come with Content-Type: application/json.");
    }
}
