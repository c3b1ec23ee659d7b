package org.tiepdan.reporting.projection.adapter;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.tiepdan.reporting.casefile.event.Log;
import org.tiepdan.reporting.projection.adapter.Reading.Read;

/**
 * The time from the record of a petition to its appearance in the register. Records already in the log when the partition was assigned are
 * left out: a rebuild would measure years.
 */
final class EndToEnd {
    private final Timer timer;
    private final Clock clock;

    EndToEnd(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        this.timer = Timer.builder("end.to.end")
                .description("Time from the record to the read model")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(5))
                .maximumExpectedValue(Duration.ofMinutes(1))
                .register(meters);
    }

    /** @param ends the ends of the log when its partitions were assigned */
    void record(List<Read> written, Map<TopicPartition, Long> ends) {
        var now = clock.instant();
        for (var read : written) {
            var source = read.source();
            var partition = new TopicPartition(source.topic(), source.partition());
            if (read.fact().log() == Log.INTAKE
                    && read.fact().event().isReceipt()
                    && source.offset() >= ends.getOrDefault(partition, Long.MAX_VALUE)) {
                timer.record(Duration.between(read.fact().time(), now));
            }
        }
    }
}
