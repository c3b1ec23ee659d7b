package org.tiepdan.system.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiepdan.servicekit.metrics.ClientMetrics;

/** The exported metrics of Kafka's clients are a fixed list; every metric used by a dashboard or alert must be in it. */
class ClientMetricsTest {
    private static final Pattern OF_KAFKA = Pattern.compile("\\bkafka_[a-z_]+");

    @Test
    void everyMetricOfADashboardOrAnAlertIsExposed() throws IOException {
        assertThat(lookedAt())
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(namesOf(name))
                        .as(name)
                        .anyMatch(each -> new ClientMetrics().accept(micrometer(each)) == MeterFilterReply.NEUTRAL));
    }

    @Test
    void otherMetricsOfKafkaAreNotAndThoseOfOthersAreNoneOfItsBusiness() {
        var metrics = new ClientMetrics();

        assertThat(metrics.accept(micrometer("kafka_producer_topic_byte_total")))
                .isEqualTo(MeterFilterReply.DENY);
        assertThat(metrics.accept(micrometer("petitions_received"))).isEqualTo(MeterFilterReply.NEUTRAL);
    }

    /** Prometheus counters end in {@code _total}, even if Kafka's own name does not. */
    private static Set<String> namesOf(String name) {
        return name.endsWith("_total")
                ? Set.of(name, name.substring(0, name.length() - "_total".length()))
                : Set.of(name);
    }

    private static Set<String> lookedAt() throws IOException {
        var queries = Dashboard.all().stream()
                .flatMap(dashboard -> dashboard.panels().stream())
                .filter(panel -> !panel.isRow())
                .flatMap(panel -> panel.queries().stream());
        var alerts = Files.readString(Dashboard.ROOT.resolve("deploy/prometheus/alerts.yml"));
        return Stream.concat(queries, Stream.of(alerts))
                .flatMap(text -> OF_KAFKA.matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Meter.Id micrometer(String name) {
        return new Meter.Id(name.replace('_', '.'), Tags.empty(), null, null, Meter.Type.GAUGE);
    }
}
