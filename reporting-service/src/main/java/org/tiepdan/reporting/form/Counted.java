package org.tiepdan.reporting.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.tiepdan.lawpack.form.rule.Aspect;
import org.tiepdan.lawpack.form.rule.CountedUnit;
import org.tiepdan.lawpack.form.rule.CountingRule.Count;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.form.figures.ReceptionFigures;
import org.tiepdan.reporting.form.figures.SettlementResult;
import org.tiepdan.reporting.form.seen.Course;
import org.tiepdan.reporting.form.seen.Standing;

/** A column that is counted, ready to look at many cases. */
final class Counted {
    /** An answer to the body that handed the petition on, as an account names it. */
    static final String REPLY = "case.notified.v1/RESULT_TO_SENDER";

    private final int column;
    private final Count rule;
    private final Aspect[] aspects;
    private final Set<?>[] words;

    /** @param column from 0 */
    Counted(int column, Count rule) {
        this.column = column;
        this.rule = rule;
        this.aspects = rule.conditions().keySet().toArray(Aspect[]::new);
        this.words = Arrays.stream(aspects).map(rule.conditions()::get).toArray(Set<?>[]::new);
    }

    int column() {
        return column;
    }

    CountedUnit.Kind kind() {
        return rule.unit().kind();
    }

    /** @return how much a case adds to the column of a row; 0 for nothing */
    BigDecimal of(Course course, Standing seen, Span span, Map<String, SettlementResult> results) {
        return holds(seen) ? value(course, seen, span, results) : BigDecimal.ZERO;
    }

    private boolean holds(Standing seen) {
        if (!seen.isOf(rule.population())) {
            return false;
        }
        for (int index = 0; index < aspects.length; index++) {
            if (!words[index].contains(seen.word(aspects[index]))) {
                return false;
            }
        }
        return true;
    }

    private BigDecimal value(Course course, Standing seen, Span span, Map<String, SettlementResult> results) {
        return switch (rule.unit()) {
            case PETITIONS -> oneIf(seen.isPetition());
            case MATTERS -> oneIf(seen.isMatter());
            case REPLIES ->
                BigDecimal.valueOf(course.account()
                        .of(Mark.Kind.ACT)
                        .filter(mark -> REPLY.equals(mark.code()) && span.contains(mark.on()))
                        .count());
            default -> {
                var result = results.get(course.account().id());
                yield result == null ? BigDecimal.ZERO : result.of(rule.unit());
            }
        };
    }

    BigDecimal of(ReceptionFigures reception) {
        var sessions = rule.conditions().getOrDefault(Aspect.SESSION, Set.of());
        return sessions.isEmpty() || sessions.contains(reception.session())
                ? BigDecimal.valueOf(reception.of(rule.unit()))
                : BigDecimal.ZERO;
    }

    private static BigDecimal oneIf(boolean counts) {
        return counts ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
