package org.tiepdan.reporting.form.seen;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.tiepdan.reporting.account.Stint;

/**
 * When some bodies had a case.
 *
 * @param inside whether a body is one of them
 */
record Presence(Course course, Predicate<String> inside) {

    /** Whether they had it at the start of that day. */
    boolean at(LocalDate day) {
        for (var stint : course.stints()) {
            if (stint.from().isBefore(day) && !isOver(stint, day) && inside.test(stint.body())) {
                return true;
            }
        }
        return false;
    }

    /** Whether they got it within the span. */
    boolean enters() {
        for (var stint : course.stints()) {
            if (course.span().contains(stint.from()) && inside.test(stint.body())) {
                return true;
            }
        }
        return false;
    }

    /** Whether within the span they both had it and this decision came into force. */
    boolean entersWith(Competence competence) {
        for (var stint : course.stints()) {
            if (inside.test(stint.body())
                    && course.span().contains(later(stint.from(), competence.from()))
                    && meet(stint, competence)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOver(Stint stint, LocalDate day) {
        return stint.to() != null && stint.to().isBefore(day);
    }

    private static boolean meet(Stint stint, Competence competence) {
        var from = later(stint.from(), competence.from());
        return (stint.to() == null || !from.isAfter(stint.to()))
                && (competence.to() == null || !from.isAfter(competence.to()));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
