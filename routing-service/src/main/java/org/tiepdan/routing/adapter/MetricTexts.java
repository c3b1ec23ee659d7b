package org.tiepdan.routing.adapter;

import io.micrometer.core.instrument.config.MeterFilter;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.servicekit.metrics.MetricHelp;

@Configuration(proxyBeanMethods = false)
class MetricTexts {

    @Bean
    MeterFilter metricHelp() {
        return new MetricHelp(Map.ofEntries(
                Map.entry("feed.streams", "Event streams of bodies that are open"),
                Map.entry("petitions.conflicting", "Petitions that came a second time with other content"),
                Map.entry("petitions.linked", "Petitions found to say what an earlier one of the same petitioner says"),
                Map.entry("objections", "Objections of bodies that a petition was routed to"),
                Map.entry("routing.decisions", "Routing decisions by outcome and type of petition"),
                Map.entry("triage.decisions", "Decisions of officers at the triage desk by outcome")));
    }
}
