package org.tiepdan.servicekit.web.token;

import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.tiepdan.access.Policy;
import org.tiepdan.servicekit.web.access.Addresses;
import org.tiepdan.servicekit.web.access.CallerSource;
import org.tiepdan.servicekit.web.access.NamedAddresses;

/** Security of an API: a request may carry a token, which must then be valid; the policy decides what it may do. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "access.tokens", matchIfMissing = true)
class TokenSecurity {
    /** A filter of the library would describe the service here, to anybody. */
    private static final RequestMatcher METADATA = PathPatternRequestMatcher.pathPattern("/.well-known/**");

    @Bean
    CallerSource tokenCallers() {
        return new TokenCallers();
    }

    /** No session and no cookie, so nothing that another page could abuse in the user's name. */
    @Bean
    @Order
    SecurityFilterChain tokens(
            HttpSecurity http,
            Issuers issuers,
            @Value("${spring.application.name:}") String service,
            ObjectProvider<Policy> policy,
            ObjectProvider<Supplier<Policy>> changing)
            throws Exception {
        var addresses = new Addresses(service, Addresses.inForce(policy, changing));
        return Tokens.checked(http, issuers)
                .addFilterBefore(new NamedAddresses(addresses, METADATA::matches), DisableEncodeUrlFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
