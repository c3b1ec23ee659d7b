package org.tiepdan.identity.token;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.tiepdan.identity.user.Account;

/** The claims of a token besides issuer and expiry. A person's name is only in the ID token. */
final class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private static final String AUDIENCE = "tiepdan";
    private static final String NAME = "name";
    private static final String ROLES = "roles";
    private static final String BODIES = "bodies";

    private final Programs programs;

    Claims(Programs programs) {
        this.programs = programs;
    }

    /** @param bodies codes of the bodies for which the holder may act; empty if the role needs none */
    record Holder(String id, List<String> roles, List<String> bodies) {}

    @Override
    public void customize(JwtEncodingContext context) {
        @Nullable Authentication principal = context.getPrincipal();
        if (principal != null && principal.getPrincipal() instanceof Account account) {
            var user = account.user();
            say(context, new Holder(user.id(), List.of(user.role()), user.bodies()));
            if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                context.getClaims().claim(NAME, user.name());
            }
        } else if (context.getAuthorizationGrant() instanceof OAuth2ClientCredentialsAuthenticationToken asked) {
            var client = context.getRegisteredClient().getClientId();
            say(context, programs.holder(client, asked.getAdditionalParameters()));
            context.getClaims().claims(claims -> claims.remove(OAuth2ParameterNames.SCOPE));
        }
    }

    private static void say(JwtEncodingContext context, Holder holder) {
        context.getClaims().subject(holder.id()).claim(ROLES, holder.roles()).claim(BODIES, holder.bodies());
        if (!context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
            context.getClaims().audience(List.of(AUDIENCE));
        }
    }
}
