package org.tiepdan.intake.registration.adapter.bulk;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.intake.registration.adapter.bulk.LineAnswer.Status;

/** Writes the answers, and counts them. */
final class Answers {
    private final OutputStream out;
    private final MeterRegistry meters;
    private final Map<Status, Long> counts = new EnumMap<>(Status.class);
    private long questioned;
    private boolean read = true;

    Answers(OutputStream out, MeterRegistry meters) {
        this.out = new BufferedOutputStream(out, 1 << 14);
        this.meters = meters;
    }

    void add(LineAnswer answer) {
        counts.merge(answer.status(), 1L, Long::sum);
        questioned += answer.warnings() == null ? 0 : 1;
        meters.counter("import.lines", "status", answer.status().name()).increment();
        write(answer);
    }

    /** Whether to stop: nobody reads the answers, or the log is unavailable. */
    boolean areEnough() {
        return !read || count(Status.UNKNOWN) > 0;
    }

    void finish(boolean complete) {
        long lines = counts.values().stream().mapToLong(Long::longValue).sum();
        write(new Summary(new Summary.Counts(
                lines,
                count(Status.REGISTERED),
                count(Status.REPEATED),
                count(Status.REJECTED),
                count(Status.UNKNOWN),
                questioned,
                complete)));
        flush();
    }

    void flush() {
        try {
            if (read) {
                out.flush();
            }
        } catch (IOException e) {
            read = false;
        }
    }

    private void write(Object answer) {
        try {
            if (read) {
                out.write(EventJson.MAPPER.writeValueAsBytes(answer));
                out.write('\n');
            }
        } catch (IOException e) {
            read = false;
        }
    }

    private long count(Status status) {
        return counts.getOrDefault(status, 0L);
    }
}
