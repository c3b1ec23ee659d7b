package org.tiepdan.identity;

import jakarta.servlet.ServletContext;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.tiepdan.identity.client.ClientConfiguration;
import org.tiepdan.identity.page.SignIn;
import org.tiepdan.identity.page.SignOut;
import org.tiepdan.identity.setting.IdentitySettings;

/** One chain: the OpenID Connect endpoints, and the sign-in page. The management port has neither. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain security(HttpSecurity http, ServletContext main, IdentitySettings settings, SignIn signIn) {
        var server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(request -> main.equals(request.getServletContext()))
                .with(
                        server,
                        each -> each.oidc(oidc -> oidc.logoutEndpoint(
                                        end -> end.errorResponseHandler(new SignOut(settings.officeUrl()))))
                                .clientAuthentication(clients -> clients.authenticationProviders(
                                        providers -> providers.forEach(ClientConfiguration::checkSecrets))))
                .authorizeHttpRequests(requests -> requests.requestMatchers(server.getEndpointsMatcher())
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                // For the userinfo endpoint.
                .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults()))
                .formLogin(form -> form.loginPage(SignIn.PAGE)
                        .defaultSuccessUrl(settings.officeUrl() + "/")
                        .failureHandler(signIn))
                .addFilterBefore(signIn.tries(), UsernamePasswordAuthenticationFilter.class)
                .logout(AbstractHttpConfigurer::disable)
                // A valve adds them to every answer.
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Without it, session information is kept for ever. */
    @Bean
    ServletListenerRegistrationBean<HttpSessionEventPublisher> sessionEvents() {
        return new ServletListenerRegistrationBean<>(new HttpSessionEventPublisher());
    }
}
