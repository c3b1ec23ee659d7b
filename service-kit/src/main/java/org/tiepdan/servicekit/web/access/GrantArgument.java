package org.tiepdan.servicekit.web.access;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Grant;

/** Gives a controller the {@link Grant} of its request, or only its {@link Caller}. */
final class GrantArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Grant.class)
                || parameter.getParameterType().equals(Caller.class);
    }

    /** Fails for a request that was not checked against the policy, which must not count as granted. */
    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (request.getAttribute(GrantInterceptor.GRANT, RequestAttributes.SCOPE_REQUEST) instanceof Grant grant) {
            return parameter.getParameterType().equals(Grant.class) ? grant : grant.caller();
        }
        throw new IllegalStateException("Expected every request to meet the policy before it reaches a controller.");
    }
}
