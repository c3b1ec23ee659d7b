package org.tiepdan.servicekit.end;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.errors.ApiException;
import org.jspecify.annotations.Nullable;

/** Describes a failure for a log: the classes of its causes, and the messages of those that never quote a record. */
public final class Reasons {
    private static final int LENGTH = 300;
    /** By name, because not every service has these classes. */
    private static final Set<String> OUTSPOKEN = Set.of(
            "org.rocksdb.RocksDBException",
            "org.apache.kafka.streams.errors.ProcessorStateException",
            "org.apache.kafka.streams.errors.MissingSourceTopicException");

    private Reasons() {}

    /** @return one line, for example {@code StreamsException, ProcessorStateException, RocksDBException: No space left on device} */
    public static String of(Throwable failure) {
        var causes = causes(failure);
        var kinds = new LinkedHashSet<String>();
        causes.forEach(cause -> kinds.add(cause.getClass().getSimpleName()));
        var words = causes.reversed().stream()
                .filter(Reasons::isOutspoken)
                .map(Throwable::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .findFirst();
        var line = String.join(", ", kinds) + words.map(text -> ": " + text).orElse("");
        line = line.replaceAll("\\s+", " ").strip();
        return line.length() > LENGTH ? line.substring(0, LENGTH) + "…" : line;
    }

    /** From the failure to its root cause. */
    public static List<Throwable> causes(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        for (@Nullable Throwable cause = failure; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static boolean isOutspoken(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof ApiException
                || OUTSPOKEN.contains(cause.getClass().getName());
    }
}
