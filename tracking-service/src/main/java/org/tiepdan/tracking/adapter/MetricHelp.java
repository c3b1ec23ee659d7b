package org.tiepdan.tracking.adapter;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What each metric of this service counts, shown as its {@code HELP}. */
@Component
class MetricHelp implements MeterFilter {
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("dead.letters", "Records that could not be read, or on which the service failed"),
            Map.entry("law.pack.info", "The law pack in use, by its version; always 1"),
            Map.entry("law.pack.calendar.left", "Time until the working-day calendar of the law pack ends"),
            Map.entry("events.skipped", "Events that this service has no use for"),
            Map.entry("deadline.checks.failed", "Time limits that could not be judged"),
            Map.entry(
                    "deadlines.approaching", "Warnings before the end of a time limit, by rule and working days left"),
            Map.entry("deadlines.missed", "Time limits that were missed by who owed them"),
            Map.entry("deadlines.missed.by.rule", "Time limits that were missed, by rule"),
            Map.entry("deadlines.open", "Time limits that run, by rule"),
            Map.entry("commands", "Commands of officers by their result"),
            Map.entry("cases.open", "Open cases by state and body"),
            Map.entry("cases.open.by.type", "Open cases by type of petition"));

    @Override
    public Meter.Id map(Meter.Id id) {
        var text = TEXTS.get(id.getName());
        return text == null
                ? id
                : new Meter.Id(id.getName(), Tags.of(id.getTagsAsIterable()), id.getBaseUnit(), text, id.getType());
    }
}
