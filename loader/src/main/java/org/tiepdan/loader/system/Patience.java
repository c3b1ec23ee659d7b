package org.tiepdan.loader.system;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/**
 * How often to retry, and how long to pause between tries.
 *
 * @param tries in all, at least 1
 * @param first pause; each later one is half as long again, up to {@code longest}
 */
public record Patience(int tries, Duration first, Duration longest) {
    /** For a service that is being restarted: with 50 attempts about two minutes. */
    public static Patience withRestarts(int tries) {
        return new Patience(tries, Duration.ofMillis(200), Duration.ofSeconds(3));
    }

    /** For events still on their way through the log: about half a minute. */
    public static final Patience SHORT = new Patience(40, Duration.ofMillis(50), Duration.ofSeconds(1));

    /** For events still on their way through the log, which may take a minute on a busy machine: about two and a half minutes. */
    public static final Patience UNTIL_READ = new Patience(155, Duration.ofMillis(50), Duration.ofSeconds(1));

    /** @return the last answer, good or not; if the connection fails at the last attempt, the exception is thrown */
    public <T> T until(Predicate<T> good, Callable<T> attempt) throws IOException, InterruptedException {
        var config = RetryConfig.<T>custom()
                .maxAttempts(tries)
                .intervalFunction(IntervalFunction.ofExponentialBackoff(first, 1.5, longest))
                .retryOnResult(good.negate())
                .retryExceptions(IOException.class)
                .build();
        try {
            return Retry.of("attempt", config).executeCallable(attempt);
        } catch (IOException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Expected nothing else to go wrong.", e);
        }
    }
}
