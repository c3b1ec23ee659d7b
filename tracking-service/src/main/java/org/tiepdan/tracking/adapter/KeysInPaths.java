package org.tiepdan.tracking.adapter;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/**
 * Allows encoded characters in paths: an Idempotency-Key may contain slashes and percent signs, and is part of the path of its command's
 * result. Paths are interpreted only after they are split at unencoded slashes.
 */
@Component
class KeysInPaths implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    KeysInPaths(HttpFirewall firewall) {
        if (firewall instanceof StrictHttpFirewall strict) {
            strict.setAllowUrlEncodedSlash(true);
            strict.setAllowUrlEncodedDoubleSlash(true);
            strict.setAllowUrlEncodedPercent(true);
        }
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(
                connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
    }
}
