package org.tiepdan.identity;

import jakarta.servlet.ServletContext;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.tiepdan.access.Policy;
import org.tiepdan.identity.client.ClientConfiguration;
import org.tiepdan.identity.page.SignIn;
import org.tiepdan.identity.page.SignOut;
import org.tiepdan.identity.setting.IdentitySettings;
import org.tiepdan.servicekit.web.access.Addresses;
import org.tiepdan.servicekit.web.access.NamedAddresses;
import org.tiepdan.servicekit.web.token.ByPolicy;

/**
 * One chain: the OpenID Connect endpoints, and the sign-in page. The management port has neither. There is nothing here that the policy
 * does not name, whatever endpoints the library adds.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            ServletContext main,
            IdentitySettings settings,
            SignIn signIn,
            @Value("${spring.application.name}") String service,
            AuthorizationServerSettings endpoints,
            ObjectProvider<Policy> policy,
            ObjectProvider<Supplier<Policy>> changing) {
        var server = new OAuth2AuthorizationServerConfigurer();
        var addresses = new Addresses(service, Addresses.inForce(policy, changing));
        var who = PathPatternRequestMatcher.pathPattern(endpoints.getOidcUserInfoEndpoint());
        return http.securityMatcher(request -> main.equals(request.getServletContext()))
                .with(
                        server,
                        each -> each.oidc(oidc -> oidc.logoutEndpoint(
                                        end -> end.errorResponseHandler(new SignOut(settings.officeUrl()))))
                                .clientAuthentication(clients -> clients.authenticationProviders(
                                        providers -> providers.forEach(ClientConfiguration::checkSecrets))))
                .addFilterBefore(new NamedAddresses(addresses, _ -> true, who::matches), DisableEncodeUrlFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(who)
                        .access(new ByPolicy(addresses))
                        .requestMatchers(server.getEndpointsMatcher())
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
