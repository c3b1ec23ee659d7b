package org.tiepdan.servicekit.web.tries;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.tiepdan.servicekit.web.ProblemException;

/** Says that somebody has to wait, and nothing of what was tried. */
final class TryRefusals {
    private TryRefusals() {}

    /** @param wait until the next try is let through; told in whole seconds, and never as none */
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
