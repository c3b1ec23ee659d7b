package org.tiepdan.tracking.adapter;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.tiepdan.lawpack.LawPackException;

/** Says in one line why the service does not start, where a stack trace would hide it. */
class StartRefusal implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefusedException || cause instanceof LawPackException) {
                LoggerFactory.getLogger(StartRefusal.class)
                        .error("tracking-service does not start: {}", cause.getMessage());
                return true;
            }
        }
        return false;
    }
}
