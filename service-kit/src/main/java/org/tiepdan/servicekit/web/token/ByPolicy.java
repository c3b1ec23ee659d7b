package org.tiepdan.servicekit.web.token;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.tiepdan.access.Caller;
import org.tiepdan.servicekit.web.access.Addresses;

/** Lets a request pass if the policy gives it to the caller that its token names. */
public final class ByPolicy implements AuthorizationManager<RequestAuthorizationContext> {
    private final Addresses addresses;
    private final TokenCallers callers = new TokenCallers();

    /** Ends the start if the role does not decide alone. */
    public ByPolicy(Addresses addresses) {
        addresses.needRolesAlone();
        this.addresses = addresses;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> signIn, RequestAuthorizationContext context) {
        var request = context.getRequest();
        if (addresses.allow(request, Caller.NOBODY)) {
            return new AuthorizationDecision(true);
        }
        // Throws without a sign-in, so that the answer asks for one.
        boolean signedIn = signIn.get() != null;
        return new AuthorizationDecision(signedIn && addresses.allow(request, callers.of(request)));
    }
}
