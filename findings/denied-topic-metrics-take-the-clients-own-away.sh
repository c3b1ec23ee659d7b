#!/usr/bin/env bash
# What: Kafka's clients have metrics with the same name for the client and for each topic. Micrometer binds the one with the most tags and removes the
#       other from the registry, even if a MeterFilter denies the one with more tags: then neither remains. To keep a scrape small, deny by name, not
#       by the tag "topic".
# Versions: io.micrometer:micrometer-core 1.17.2, org.apache.kafka:kafka-clients 4.2.1, Temurin 25
# Seen: without a filter the one with a topic, with a filter on the tag none, though the filter accepts the client's own
# Date: 2026-11-29
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
for artifact in io.micrometer:micrometer-core:1.17.2 io.micrometer:micrometer-commons:1.17.2 io.micrometer:micrometer-observation:1.17.2 \
    org.hdrhistogram:HdrHistogram:2.2.2 org.latencyutils:LatencyUtils:2.0.3 org.jspecify:jspecify:1.0.0 \
    org.apache.kafka:kafka-clients:4.2.1 org.slf4j:slf4j-api:2.0.17; do
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$artifact" -DoutputDirectory="$work"
done
cat >Denied.java <<'JAVA'
import io.micrometer.core.instrument.*;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.*;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.*;

public class Denied {
    public static void main(String[] arguments) {
        System.out.println(bound(MeterFilter.accept()) + " | " + bound(MeterFilter.deny(id -> id.getTag("topic") != null)));
        System.exit(0);
    }

    static String bound(MeterFilter filter) {
        var registry = new SimpleMeterRegistry();
        registry.config().meterFilter(filter);
        var names = new LinkedHashMap<MetricName, Metric>();
        for (var tags : List.of(Map.of("client-id", "c"), Map.of("client-id", "c", "topic", "t"))) {
            var name = new MetricName("records-consumed-total", "consumer-fetch-manager-metrics", "", tags);
            names.put(name, new Metric() {
                public MetricName metricName() { return name; }
                public Object metricValue() { return 1.0; }
            });
        }
        new KafkaClientMetrics(new MockProducer<byte[], byte[]>() {
            @Override
            public Map<MetricName, Metric> metrics() { return names; }
        }).bindTo(registry);
        return registry.getMeters().stream().map(each -> "topic=" + each.getId().getTag("topic")).toList().toString();
    }
}
JAVA
seen=$(java -cp "$(printf '%s:' ./*.jar)" Denied.java 2>/dev/null)
echo "no filter | topics denied: $seen"
[ "$seen" = "[topic=t] | []" ]
