package org.tiepdan.servicekit.web.server;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.tiepdan.servicekit.web.edge.EdgeSettings;
import org.tiepdan.servicekit.web.errors.ProblemReportValve;

/** Bounds in Tomcat itself, for what never becomes a request. */
final class BoundedConnections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {
    private final EdgeSettings settings;

    BoundedConnections(EdgeSettings settings) {
        this.settings = settings;
    }

    /** After Boot's own, which set some of the same. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.setProtocol(BoundedProtocol.class.getName());
        server.addConnectorCustomizers(this::bound);
        server.addEngineValves(
                new DrainValve(settings.drain().toBytes(), settings.patience().multipliedBy(2)));
        server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemReportValve.class.getName());
            }
        });
    }

    private void bound(Connector connector) {
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol) {
            // A body's own bound, apart from the one of a connection on which nothing is asked.
            protocol.setDisableUploadTimeout(false);
            protocol.setConnectionUploadTimeout((int) settings.patience().toMillis());
            // What is to be read on is read on by DrainValve, with a bound on the time; here there is none.
            protocol.setMaxSwallowSize(0);
            // A client that asks first is to send nothing that is refused.
            protocol.setContinueResponseTiming("onRead");
        }
        if (connector.getProtocolHandler() instanceof BoundedProtocol protocol) {
            protocol.bound(settings.header(), settings.answer());
        }
    }
}
