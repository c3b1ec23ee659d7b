package org.tiepdan.servicekit.web.token;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.tiepdan.servicekit.web.access.CallerSource;

/** Security of an API: a request may carry a token, which must then be valid; the policy decides what it may do. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "access.tokens", matchIfMissing = true)
class TokenSecurity {

    @Bean
    CallerSource tokenCallers() {
        return new TokenCallers();
    }

    /** No session and no cookie, so nothing that another page could abuse in the user's name. */
    @Bean
    @Order
    SecurityFilterChain tokens(HttpSecurity http, Issuers issuers) throws Exception {
        return Tokens.checked(http, issuers)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
