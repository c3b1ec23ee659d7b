package org.tiepdan.routing.adapter;

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
            Map.entry("petitions.conflicting", "Petitions that came a second time with other content"),
            Map.entry("objections", "Objections of bodies that a petition was routed to"),
            Map.entry("routing.decisions", "Routing decisions by outcome and type of petition"),
            Map.entry("triage.decisions", "Decisions of officers at the triage desk by outcome"),
            Map.entry("events.skipped", "Events that this service has no use for"));

    @Override
    public Meter.Id map(Meter.Id id) {
        var text = TEXTS.get(id.getName());
        return text == null
                ? id
                : new Meter.Id(id.getName(), Tags.of(id.getTagsAsIterable()), id.getBaseUnit(), text, id.getType());
    }
}
