package org.tiepdan.tracking.casework.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseEffectVoided;
import org.tiepdan.tracking.casework.CaseEvent.CaseEffective;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineState;

/** The legal effect of a decision (hiệu lực pháp luật), which the end of a span brings. */
final class LegalEffect {
    private LegalEffect() {}

    static boolean isBroughtBy(Deadline limit) {
        return limit.terms().atEnd() == LimitEvent.EFFECTIVE;
    }

    /** @return the last day of the span after which the decision has effect; empty while it has none */
    static Optional<LocalDate> on(List<Deadline> limits) {
        return limits.stream()
                .filter(limit -> isBroughtBy(limit) && limit.state() == DeadlineState.ELAPSED)
                .map(Deadline::dueOn)
                .reduce((_, last) -> last);
    }

    /** @return what puts the effect right where limits turn out to be others than those recorded */
    static List<CaseEvent> moved(List<Deadline> recorded, List<Deadline> wanted, String cause) {
        return moved(on(recorded).orElse(null), on(wanted).orElse(null), cause);
    }

    private static List<CaseEvent> moved(@Nullable LocalDate was, @Nullable LocalDate is, String cause) {
        var events = new ArrayList<CaseEvent>();
        if (was != null && !was.equals(is)) {
            events.add(new CaseEffectVoided(was, cause));
        }
        if (is != null && !is.equals(was)) {
            events.add(new CaseEffective(is));
        }
        return List.copyOf(events);
    }
}
