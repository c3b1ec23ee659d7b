package org.tiepdan.tracking.casework.adapter.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.escalation.EscalationStep;
import org.tiepdan.tracking.deadline.Escalation;
import org.tiepdan.tracking.deadline.Escalation.Step;

/** The stored form of the steps against a late body, see {@link StoredDeadline}. */
final class StoredEscalation {
    private static final String ENDED = "ENDED";

    private StoredEscalation() {}

    static @Nullable List<String> text(@Nullable Escalation escalation) {
        if (escalation == null) {
            return null;
        }
        var texts = new ArrayList<String>();
        escalation.steps().forEach(step -> texts.add(step.step() + " " + step.on() + " " + step.to()));
        if (escalation.endedOn() != null) {
            texts.add(ENDED + " " + escalation.endedOn());
        }
        return texts;
    }

    static @Nullable Escalation read(@Nullable List<String> texts) {
        if (texts == null) {
            return null;
        }
        var steps = new ArrayList<Step>();
        LocalDate endedOn = null;
        for (var text : texts) {
            var words = List.of(text.split(" ", -1));
            var on = LocalDate.parse(words.get(1));
            if (words.getFirst().equals(ENDED)) {
                endedOn = on;
            } else {
                steps.add(new Step(EscalationStep.valueOf(words.getFirst()), on, words.get(2)));
            }
        }
        return new Escalation(steps, endedOn);
    }
}
