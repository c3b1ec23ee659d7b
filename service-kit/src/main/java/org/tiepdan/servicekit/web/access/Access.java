package org.tiepdan.servicekit.web.access;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Policy;

/**
 * Checks every request against the policy. Each service gets it with its edge; tests import it, with their own {@link CallerSource}.
 * Without such a bean, every caller is nobody. A test that changes the policy while it runs provides a {@code Supplier} of it.
 */
@Configuration(proxyBeanMethods = false)
public class Access {

    @Bean
    WebMvcConfigurer policyOfRequests(
            @Value("${spring.application.name:}") String service,
            ObjectProvider<Policy> policy,
            ObjectProvider<Supplier<Policy>> changing,
            ObjectProvider<CallerSource> callers,
            ObjectProvider<BodyTree> tree,
            ObjectProvider<Clock> clock) {
        var interceptor = new GrantInterceptor(
                service,
                Addresses.inForce(policy, changing),
                callers.getIfAvailable(() -> request -> Caller.NOBODY),
                tree.getIfAvailable(() -> BodyTree.FLAT),
                clock.getIfAvailable(Clock::systemUTC));
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(interceptor);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new GrantArgument());
            }
        };
    }

    @Bean
    PolicyCheck policyCheck(
            @Value("${spring.application.name:}") String service,
            ObjectProvider<Policy> policy,
            List<RequestMappingHandlerMapping> mappings) {
        return new PolicyCheck(service, policy.getIfAvailable(Policy::packaged), mappings);
    }
}
