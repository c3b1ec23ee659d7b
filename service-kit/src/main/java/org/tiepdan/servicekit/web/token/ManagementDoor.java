package org.tiepdan.servicekit.web.token;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
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
import org.tiepdan.access.Policy;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.Addresses;
import org.tiepdan.servicekit.web.errors.ProblemJson;

/** Security of the management port: the policy decides, by the token. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class ManagementDoor {

    /** Tokens use the machine's clock, even if cases use that of a training. */
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
    SecurityFilterChain management(
            HttpSecurity http,
            Issuers issuers,
            ObjectProvider<Policy> policy,
            ObjectProvider<Supplier<Policy>> changing)
            throws Exception {
        var addresses = new Addresses(Addresses.MANAGEMENT, Addresses.inForce(policy, changing));
        return Tokens.checked(http, issuers)
                .securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().access(new ByPolicy(addresses)))
                .build();
    }

    @Bean
    ManagementCheck managementCheck(BeanFactory application, ObjectProvider<Policy> policy) {
        return new ManagementCheck(application, policy.getIfAvailable(Policy::packaged));
    }

    /** Otherwise each filter of the chain would be timed separately. */
    @Bean
    SecurityObservationSettings chainsUnobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /**
     * Refuses addresses that can be understood in two ways. Methods, headers and parameters, and paths with a semicolon, are checked
     * elsewhere.
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
                new ProblemException(400, "bad-request", "Địa chỉ không hợp lệ.", "The address is not valid."));
    }
}
