package org.tiepdan.office.home;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiepdan.office.client.Dashboard;
import org.tiepdan.office.client.Dashboard.EscalatedCases;
import org.tiepdan.office.words.Display;

/**
 * The steps taken against late bodies, one row per body.
 *
 * @param steps names of the steps, as columns
 */
record EscalationsView(List<String> steps, List<Row> rows) {
    private static final List<String> STEPS = List.of("URGE", "REPORT_TO_HEAD", "ACCOUNTABILITY");

    /** @param counts one for each step */
    record Row(String name, List<String> counts) {}

    static EscalationsView of(Dashboard dashboard, Display display) {
        var byBody = new LinkedHashMap<String, Map<String, Long>>();
        dashboard.escalations().stream()
                .sorted(Comparator.comparingInt((EscalatedCases one) -> STEPS.indexOf(one.step()))
                        .reversed())
                .forEach(one -> byBody.computeIfAbsent(one.body(), _ -> new LinkedHashMap<>())
                        .put(one.step(), one.count()));
        return new EscalationsView(
                STEPS.stream()
                        .map(step -> display.code("escalation-step", step))
                        .toList(),
                byBody.entrySet().stream()
                        .map(body -> new Row(
                                display.body(body.getKey()),
                                STEPS.stream()
                                        .map(step ->
                                                display.number(body.getValue().getOrDefault(step, 0L)))
                                        .toList()))
                        .toList());
    }
}
