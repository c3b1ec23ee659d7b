package org.tiepdan.servicekit.web.server;

import java.util.Set;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.tiepdan.servicekit.web.edge.Edge;
import org.tiepdan.servicekit.web.edge.EdgeSettings;

/** The same edge for the management port, whose server shares nothing with the main one. */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
@Import(Edge.class)
class ManagementEdge {

    @Bean
    BoundedConnections boundedManagementConnections(EdgeSettings settings) {
        return new BoundedConnections(settings);
    }

    /** Boot's error page has no code; without that page, errors reach the valve that writes one. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> noErrorPages() {
        return server -> server.setErrorPages(Set.of());
    }
}
