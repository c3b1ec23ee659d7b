package org.tiepdan.servicekit.web.token;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.tiepdan.access.Role;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.errors.ProblemJson;

/** The management port: that a service lives and is ready, anybody may know; all else is for operators. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class ManagementDoor {

    /** A token is made and ends by the machine's clock, also where cases live by that of a training. */
    @Bean
    Issuers issuers(AccessSettings settings, ObjectProvider<SslBundles> bundles) {
        var bundle = settings.bundle();
        return new Issuers(
                settings,
                Clock.systemUTC(),
                bundle == null ? null : bundles.getObject().getBundle(bundle).createSslContext());
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain management(HttpSecurity http, Issuers issuers) throws Exception {
        return Tokens.checked(http, issuers)
                .securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .anyRequest()
                        .hasRole(Role.OPERATOR.code()))
                .build();
    }

    /** Each filter of the chain would be timed by itself. */
    @Bean
    SecurityObservationSettings chainsUnobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /**
     * Addresses that two readers may understand in two ways are refused. Which methods, headers and parameters there are, and
     * that a path with a semicolon is none of ours, is judged elsewhere.
     */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowSemicolon(true);
        firewall.setUnsafeAllowAnyHttpMethod(true);
        firewall.setAllowedHeaderNames(_ -> true);
        firewall.setAllowedHeaderValues(_ -> true);
        firewall.setAllowedParameterNames(_ -> true);
        firewall.setAllowedParameterValues(_ -> true);
        return firewall;
    }

    @Bean
    RequestRejectedHandler ambiguousAddress() {
        return (_, response, _) -> ProblemJson.write(
                response,
                new ProblemException(400, "bad-request", "Địa chỉ không hợp lệ.", "The address is not a valid one."));
    }
}
