package org.tiepdan.servicekit.web.token;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.servicekit.web.access.CallerSource;

/** Reads the caller from the claims of a checked token. Unknown roles are ignored. */
public final class TokenCallers implements CallerSource {
    static final String ROLES = "roles";
    private static final String BODIES = "bodies";

    @Override
    public Caller of(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken signedIn
                ? caller(signedIn.getToken())
                : Caller.NOBODY;
    }

    /** @param token claims of a checked token */
    public static Caller caller(ClaimAccessor token) {
        var roles = codes(token, ROLES).stream()
                .map(Role::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new Caller(token.getClaimAsString(StandardClaimNames.SUB), roles, Set.copyOf(codes(token, BODIES)));
    }

    private static List<String> codes(ClaimAccessor token, String claim) {
        @Nullable List<String> codes = token.getClaimAsStringList(claim);
        return codes == null ? List.of() : codes;
    }
}
