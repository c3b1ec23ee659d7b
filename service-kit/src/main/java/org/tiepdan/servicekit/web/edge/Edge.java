package org.tiepdan.servicekit.web.edge;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The edge of one server; a service has two of them where its management port is one of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EdgeSettings.class)
public class Edge {
    /** Behind the filter that counts requests, so that what is refused is counted, too; before all that read anything. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<EdgeFilter> edgeFilter(EdgeSettings settings) {
        var registration = new FilterRegistrationBean<>(new EdgeFilter(settings));
        registration.setOrder(ORDER);
        return registration;
    }
}
