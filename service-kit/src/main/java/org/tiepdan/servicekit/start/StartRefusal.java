package org.tiepdan.servicekit.start;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Logs a refused start as one line instead of a stack trace. Registered in spring.factories. */
class StartRefusal implements SpringBootExceptionReporter {
    /** By class name, because this module depends neither on the law nor on topologies. */
    private static final Set<String> SENTENCES = Set.of(
            StartRefusedException.class.getName(),
            "org.tiepdan.lawpack.pack.LawPackException",
            // The folder of a topology's stores cannot be created or written.
            "org.apache.kafka.streams.errors.ProcessorStateException");

    private final @Nullable ConfigurableApplicationContext context;

    StartRefusal(@Nullable ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean reportException(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (SENTENCES.contains(cause.getClass().getName())) {
                LoggerFactory.getLogger(StartRefusal.class)
                        .error("{} does not start: {}", service(), cause.getMessage());
                return true;
            }
        }
        return false;
    }

    private String service() {
        var name = context == null ? null : context.getEnvironment().getProperty("spring.application.name");
        return name == null ? "The service" : name;
    }
}
