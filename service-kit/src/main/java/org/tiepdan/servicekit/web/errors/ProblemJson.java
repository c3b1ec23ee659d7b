package org.tiepdan.servicekit.web.errors;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.headers.AnswerHeaders;

/** Serialises a refusal, for places where no framework does. */
public final class ProblemJson {
    private static final String RETRY_SECONDS = "2";

    private ProblemJson() {}

    /** @return one JSON object in UTF-8 */
    public static byte[] of(ProblemException refused) {
        var status = HttpStatus.resolve(refused.status());
        var members = new LinkedHashMap<String, Object>();
        members.put("title", status == null ? "Error" : status.getReasonPhrase());
        members.put("status", refused.status());
        members.put("detail", String.valueOf(refused.getMessage()));
        members.put("code", refused.code());
        if (!refused.faults().isEmpty()) {
            members.put("errors", refused.faults());
        }
        return EventJson.MAPPER.writeValueAsBytes(members);
    }

    /** Writes the refusal. Ignores Accept, since an error without a body helps nobody. Does nothing once the answer is committed. */
    public static void write(HttpServletResponse response, ProblemException refused) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var body = of(refused);
        response.resetBuffer();
        AnswerHeaders.set(response);
        response.setStatus(refused.status());
        if (refused.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
