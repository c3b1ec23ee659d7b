package org.tiepdan.reporting.figures.adapter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Gauges of one name. Each is created once and then only set: replacing one could let a scrape see it twice. */
final class GaugesByTag {
    private static final String SEPARATOR = "|";

    private final MeterRegistry meters;
    private final String name;
    private final String description;
    private final List<String> tags;
    private final Map<String, AtomicLong> values = new ConcurrentHashMap<>();

    GaugesByTag(MeterRegistry meters, String name, String description, String... tags) {
        this.meters = meters;
        this.name = name;
        this.description = description;
        this.tags = List.of(tags);
    }

    /** @param codes one for each tag */
    static String key(String... codes) {
        return String.join(SEPARATOR, codes);
    }

    /** @param counts by {@link #key}; missing ones are 0 */
    void set(Map<String, Long> counts) {
        counts.keySet().forEach(key -> values.computeIfAbsent(key, this::gauge));
        values.forEach((key, value) -> value.set(counts.getOrDefault(key, 0L)));
    }

    private AtomicLong gauge(String key) {
        var codes = key.split("\\|", -1);
        var value = new AtomicLong();
        Gauge.builder(name, value, AtomicLong::doubleValue)
                .description(description)
                .tags(IntStream.range(0, tags.size())
                        .mapToObj(index -> Tag.of(tags.get(index), codes[index]))
                        .toList())
                .register(meters);
        return value;
    }
}
