package org.tiepdan.servicekit.web.server;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.tiepdan.servicekit.web.edge.EdgeSettings;
import org.tiepdan.servicekit.web.errors.ProblemReportValve;
import org.tiepdan.servicekit.web.headers.HeadersValve;

/** Sets bounds in Tomcat itself, for traffic that never becomes a request. */
final class BoundedConnections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {
    private final EdgeSettings settings;

    BoundedConnections(EdgeSettings settings) {
        this.settings = settings;
    }

    /** After Boot's own customizers, which set some of the same values. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.setProtocol(BoundedProtocol.class.getName());
        server.addConnectorCustomizers(this::bound);
        server.addEngineValves(
                new HeadersValve(),
                new DrainValve(settings.drain().toBytes(), settings.patience().multipliedBy(2)));
        server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemReportValve.class.getName());
            }
        });
    }

    private void bound(Connector connector) {
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol) {
            // The bound for a body, separate from the one for an idle connection.
            protocol.setDisableUploadTimeout(false);
            protocol.setConnectionUploadTimeout((int) settings.patience().toMillis());
            // DrainValve reads the rest within a time limit, which Tomcat's own draining lacks.
            protocol.setMaxSwallowSize(0);
            // A client that sends Expect: 100-continue should not send a body that is refused.
            protocol.setContinueResponseTiming("onRead");
        }
        if (connector.getProtocolHandler() instanceof BoundedProtocol protocol) {
            protocol.bound(settings.header(), settings.answer());
        }
    }
}
