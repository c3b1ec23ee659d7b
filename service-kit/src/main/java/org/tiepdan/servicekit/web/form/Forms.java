package org.tiepdan.servicekit.web.form;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Configuration for services whose pages have forms. */
@Configuration(proxyBeanMethods = false)
public class Forms {
    /** After the edge, which reads the body whole; before everything that asks for a parameter. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 20;

    @Bean
    FilterRegistrationBean<FormFilter> formFilter() {
        var registration = new FilterRegistrationBean<>(new FormFilter());
        registration.setOrder(ORDER);
        return registration;
    }
}
