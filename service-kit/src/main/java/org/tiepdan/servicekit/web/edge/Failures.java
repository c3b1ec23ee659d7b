package org.tiepdan.servicekit.web.edge;

import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Describes what failed and where, without exception messages, since those of frameworks quote the request. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int CAUSES = 5;

    private Failures() {}

    static void log(Throwable failure) {
        var told = new StringBuilder(256);
        var cause = failure;
        for (int i = 0; i < CAUSES && cause != null; i++) {
            told.append(i == 0 ? "" : "\ncaused by ").append(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace())
                    .limit(40)
                    .forEach(frame -> told.append("\n    at ").append(frame));
            cause = cause.getCause();
        }
        LOG.error("A request could not be answered: {}", told);
    }
}
