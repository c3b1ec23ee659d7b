package org.tiepdan.servicekit.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.HashMap;
import java.util.Map;

/** Gives each metric its {@code HELP} text, wherever it is registered. */
public final class MetricHelp implements MeterFilter {
    private static final Map<String, String> OF_EVERY_SERVICE = Map.of(
            "dead.letters", "Records that could not be read or processed",
            "events.skipped", "Events that this service ignores",
            "law.pack.info", "The law pack in use, by its version; always 1");

    private final Map<String, String> texts;

    /** @param own the descriptions of this service's metrics, by Micrometer name, such as {@code cases.open} */
    public MetricHelp(Map<String, String> own) {
        var all = new HashMap<>(OF_EVERY_SERVICE);
        all.putAll(own);
        this.texts = Map.copyOf(all);
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        var text = texts.get(id.getName());
        return text == null
                ? id
                : new Meter.Id(id.getName(), Tags.of(id.getTagsAsIterable()), id.getBaseUnit(), text, id.getType());
    }
}
