package org.tiepdan.servicekit.web.tries;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.tiepdan.servicekit.web.ProblemException;

/** Refusals that ask the client to wait, and reveal nothing about what was tried. */
final class TryRefusals {
    private TryRefusals() {}

    /** @param wait time until the next try is allowed; rounded up to whole seconds, at least 1 */
    static ProblemException tooMany(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return new ProblemException(
                429,
                "too-many-tries",
                "Đã thử quá nhiều lần: xin thử lại sau " + seconds + " giây.",
                "Too many tries: please wait " + seconds + " s.",
                Map.of(HttpHeaders.RETRY_AFTER, Long.toString(seconds)),
                Map.of());
    }
}
