package org.tiepdan.intake.adapter;

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
                Map.entry("import.lines", "Lines of imported files by result"),
                Map.entry("petition.openings", "Openings and erasures of sealed petitions, done and refused, by kind"),
                Map.entry(
                        "petitions.received",
                        "Petitions recorded by channel and receiving body, unnamed if they may denounce"),
                Map.entry("petitions.received.by.type", "Petitions recorded by type")));
    }
}
