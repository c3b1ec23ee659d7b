package org.tiepdan.reporting.adapter.progress;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.TopicPartition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.tiepdan.servicekit.web.ProblemException;

/** Waits until the read models contain everything recorded before: a form that is signed must not lack any of it. */
@Component
public class UpToDate {
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final String RETRY_SECONDS = "5";

    private final LogInspection logs;
    private final Positions positions;

    UpToDate(LogInspection logs, Positions positions) {
        this.logs = logs;
        this.positions = positions;
    }

    /**
     * Returns when they contain all records that were in the logs at the call.
     *
     * @throws ProblemException {@code 409 not-up-to-date} if that takes longer
     */
    public void await(Duration patience) {
        var ends = logs.ends();
        long begun = System.nanoTime();
        while (lacksAny(ends)) {
            if (System.nanoTime() - begun > patience.toNanos()) {
                throw new ProblemException(
                        409,
                        "not-up-to-date",
                        "Số liệu chưa cập nhật đến hiện tại nên chưa nộp được; hãy gửi lại sau ít phút.",
                        "The figures are not up to date yet, so the form cannot be submitted; send it again in a few minutes.",
                        Map.of(HttpHeaders.RETRY_AFTER, RETRY_SECONDS),
                        Map.of());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean lacksAny(Map<TopicPartition, Long> ends) {
        var read = positions.byTopic();
        return ends.entrySet().stream().anyMatch(end -> {
            var partition = end.getKey();
            return read.getOrDefault(partition.topic(), Map.of()).getOrDefault(partition.partition(), 0L)
                    < end.getValue();
        });
    }
}
