package org.tiepdan.servicekit.web.headers;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Sets the headers before anything answers. Not a filter, because Tomcat's own refusals pass none. A request with an unreadable address
 * passes no valve either; the code that writes its problem sets the headers again.
 */
public final class HeadersValve extends ValveBase {

    public HeadersValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        AnswerHeaders.set(response.getResponse());
        AnswerHeaders.setOverTls(request.isSecure(), response.getResponse());
        getNext().invoke(request, response);
    }
}
