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
                Map.entry("feed.streams", "Open event streams of bodies"),
                Map.entry("petitions.conflicting", "Petitions received again with different content"),
                Map.entry(
                        "petitions.linked", "Petitions with the same content as an earlier one of the same petitioner"),
                Map.entry("objections", "Objections of bodies to which a petition was routed"),
                Map.entry("routing.decisions", "Routing decisions by outcome and type of petition"),
                Map.entry("triage.decisions", "Decisions of officers at the triage desk by outcome")));
    }
}
