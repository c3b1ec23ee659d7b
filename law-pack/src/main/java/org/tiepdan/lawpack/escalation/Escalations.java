package org.tiepdan.lawpack.escalation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps against a late body, in their order.
 *
 * @param rows at most one per step; without rows no step is taken
 */
public record Escalations(List<Row> rows) {
    public Escalations {
        rows = rows.stream()
                .sorted((one, other) -> one.step().compareTo(other.step()))
                .toList();
    }

    /**
     * @param workingDays whole working days that pass before it: after the last day of the limit, or after the day of the step
     *     before; 0 for none
     * @param basis the articles, as a letter names them
     */
    public record Row(EscalationStep step, int workingDays, String basis) {}

    /** @param setting a key of {@code settings.csv} */
    public static Optional<EscalationStep> step(String setting) {
        return Stream.of(EscalationStep.values())
                .filter(step -> step.setting().equals(setting))
                .findFirst();
    }

    /**
     * @param taken number of steps already taken
     * @return the next step; empty when all have been taken
     */
    public Optional<Row> after(int taken) {
        return taken < rows.size() ? Optional.of(rows.get(taken)) : Optional.empty();
    }
}
