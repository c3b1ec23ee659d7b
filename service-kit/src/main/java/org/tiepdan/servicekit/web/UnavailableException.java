package org.tiepdan.servicekit.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Something that a request needs is temporarily unavailable: {@code 503}; the request itself may be fine. */
public abstract class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int STATUS = 503;

    private final transient ProblemException problem;

    /**
     * @param retrySeconds seconds after which a retry makes sense
     * @param message for the log
     */
    protected UnavailableException(
            String code,
            String vietnamese,
            String english,
            int retrySeconds,
            String message,
            @Nullable Throwable cause) {
        super(message, cause);
        this.problem = problem(code, vietnamese, english, retrySeconds);
    }

    /** The same problem for exceptions that cannot extend this class. */
    public static ProblemException problem(String code, String vietnamese, String english, int retrySeconds) {
        return new ProblemException(
                STATUS,
                code,
                vietnamese,
                english,
                Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(retrySeconds)),
                Map.of());
    }

    /** The problem for the answer. */
    public final ProblemException problem() {
        return problem;
    }
}
