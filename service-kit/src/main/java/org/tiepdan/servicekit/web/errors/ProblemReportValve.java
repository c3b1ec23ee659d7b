package org.tiepdan.servicekit.web.errors;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.tiepdan.servicekit.web.headers.AnswerHeaders;

/** Answers requests that Tomcat refuses before any of our code runs: an unreadable address, an invalid Host. */
public final class ProblemReportValve extends ErrorReportValve {
    private static final int FIRST_ERROR = 400;

    /** Tomcat creates it by class name. */
    public ProblemReportValve() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.resetBuffer(true);
            AnswerHeaders.set(response.getResponse());
            AnswerHeaders.setOverTls(request.isSecure(), response.getResponse());
            var body = ProblemJson.of(StatusWords.of(response.getStatus()));
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("An error could not be told to its client.");
        }
    }
}
