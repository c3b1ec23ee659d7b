package org.tiepdan.tracking.adapter;

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
                Map.entry("law.pack.calendar.left", "Time until the working-day calendar of the law pack ends"),
                Map.entry("deadline.checks.failed", "Cases with a time limit that could not be judged"),
                Map.entry("cases.parked", "Cases that cannot be read or judged and are parked"),
                Map.entry(
                        "deadlines.approaching",
                        "Warnings before the end of a time limit, by rule and working days left"),
                Map.entry(
                        "cases.escalated",
                        "Steps against late bodies (urging, report, accountability), by rule and step"),
                Map.entry(
                        "deadlines.missed",
                        "Missed time limits, by the body that owed them, unnamed if the petition may denounce"),
                Map.entry("deadlines.missed.by.rule", "Missed time limits, by rule"),
                Map.entry("deadlines.open", "Running time limits, by rule"),
                Map.entry("commands", "Commands of officers, by result"),
                Map.entry("cases.open", "Open cases by state and body, unnamed if they may denounce"),
                Map.entry("cases.open.by.type", "Open cases by type of petition")));
    }
}
