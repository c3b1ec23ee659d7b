package org.tiepdan.tracking.casework.adapter.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tiepdan.servicekit.metrics.BodyTag;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.deadline.Deadline;

/**
 * How many open cases and open limits one task holds: counted when it starts, updated with every write, subtracted when
 * it ends.
 */
final class Tally {
    /** @param tags alternating names and values */
    record Meter(String name, List<String> tags) {}

    private static final Meter PARKED = new Meter("cases.parked", List.of());

    private final CaseMetrics metrics;
    private final Map<Meter, Long> held = new HashMap<>();

    Tally(CaseMetrics metrics) {
        this.metrics = metrics;
    }

    void replace(CaseFile before, CaseFile after) {
        add(before, -1);
        add(after, 1);
    }

    void parked(long more) {
        add(PARKED, more);
    }

    void giveUp() {
        held.forEach((meter, count) -> metrics.add(meter, -count));
        held.clear();
    }

    private void add(CaseFile file, long sign) {
        if (file.stage() instanceof Case.Opened stage && stage.state() != CaseState.CLOSED) {
            var body = BodyTag.of(holder(stage), stage.petition().type().mayDenounce());
            add(new Meter("cases.open", List.of("state", stage.state().name(), "body", body)), sign);
            add(
                    new Meter(
                            "cases.open.by.type",
                            List.of("type", stage.petition().type().name())),
                    sign);
        }
        file.deadlines().stream()
                .filter(Deadline::stillOpen)
                .forEach(limit -> add(new Meter("deadlines.open", List.of("rule", limit.ruleId())), sign));
    }

    private static String holder(Case.Opened stage) {
        var competence = stage.competence();
        var body = competence == null ? null : competence.body();
        return Objects.requireNonNullElse(body, stage.petition().handler());
    }

    private void add(Meter meter, long sign) {
        metrics.add(meter, sign);
        held.merge(meter, sign, Long::sum);
    }
}
