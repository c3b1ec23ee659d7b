package org.tiepdan.servicekit.web.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.AccessRefusals;
import org.tiepdan.servicekit.web.errors.ProblemJson;

/** Sets up filter chains that check bearer tokens. */
final class Tokens {
    private Tokens() {}

    /** A stateless chain that checks the token of a request, if there is one. */
    static HttpSecurity checked(HttpSecurity http, Issuers issuers) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(Tokens::notSignedIn)
                        .accessDeniedHandler((_, response, _) -> write(response, AccessRefusals.notForYourRole())))
                .oauth2ResourceServer(server -> judge(server, issuers));
    }

    private static void judge(OAuth2ResourceServerConfigurer<HttpSecurity> server, Issuers issuers) {
        server.jwt(jwt -> jwt.decoder(issuers::decode).jwtAuthenticationConverter(withRoles()))
                .authenticationEntryPoint(Tokens::notSignedIn)
                .withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                    @Override
                    public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(Tokens::refused);
                        return filter;
                    }
                });
    }

    private static JwtAuthenticationConverter withRoles() {
        var roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName(TokenCallers.ROLES);
        roles.setAuthorityPrefix("ROLE_");
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        return converter;
    }

    private static void notSignedIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        write(response, AccessRefusals.notSignedIn());
    }

    private static void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        write(
                response,
                cause instanceof AuthenticationServiceException
                        ? AccessRefusals.issuerAway()
                        : AccessRefusals.invalidToken());
    }

    private static void write(HttpServletResponse response, ProblemException refused) throws IOException {
        refused.headers().forEach(response::setHeader);
        ProblemJson.write(response, refused);
    }
}
