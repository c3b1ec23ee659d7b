package org.tiepdan.servicekit.web.server;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tiepdan.servicekit.web.access.Access;
import org.tiepdan.servicekit.web.edge.Edge;
import org.tiepdan.servicekit.web.edge.EdgeSettings;
import org.tiepdan.servicekit.web.errors.ProblemErrorController;

/** Boot finds this class itself, so no service can forget its edge. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import({Edge.class, Access.class})
class EdgeAutoConfiguration {

    @Bean
    BoundedConnections boundedConnections(EdgeSettings settings) {
        return new BoundedConnections(settings);
    }

    @Bean
    ProblemErrorController problemErrorController(ObjectProvider<ErrorViewResolver> pages) {
        return new ProblemErrorController(() -> pages.orderedStream().toList());
    }

    @Bean
    WebMvcConfigurer manners(EdgeSettings settings) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Manners(settings.streamedPaths()));
            }
        };
    }
}
