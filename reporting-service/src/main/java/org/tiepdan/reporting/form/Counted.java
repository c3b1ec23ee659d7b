package org.tiepdan.reporting.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiepdan.lawpack.form.rule.Aspect;
import org.tiepdan.lawpack.form.rule.CountedUnit;
import org.tiepdan.lawpack.form.rule.CountingRule.Count;
import org.tiepdan.reporting.account.SettlementResult;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.form.figures.ReceptionFigures;
import org.tiepdan.reporting.form.seen.Course;
import org.tiepdan.reporting.form.seen.Standing;

/** A column's counting rule, prepared for many cases. */
final class Counted {
    private final int column;
    private final Count rule;
    private final Aspect[] aspects;
    private final String[][] words;

    /** @param column from 0 */
    Counted(int column, Count rule) {
        this.column = column;
        this.rule = rule;
        var conditions = List.copyOf(rule.conditions().entrySet());
        this.aspects = conditions.stream().map(Map.Entry::getKey).toArray(Aspect[]::new);
        this.words = conditions.stream()
                .map(condition -> condition.getValue().toArray(String[]::new))
                .toArray(String[][]::new);
    }

    int column() {
        return column;
    }

    CountedUnit.Kind kind() {
        return rule.unit().kind();
    }

    /** @return the case's contribution to the column in a row; 0 for none */
    BigDecimal of(Course course, Standing seen, Span span) {
        return holds(seen) ? value(course, seen, span) : BigDecimal.ZERO;
    }

    private boolean holds(Standing seen) {
        if (!seen.isOf(rule.population())) {
            return false;
        }
        for (int index = 0; index < aspects.length; index++) {
            if (!isAmong(seen.word(aspects[index]), words[index])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAmong(String word, String[] words) {
        for (var each : words) {
            if (each.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** @return the types of petitions that it counts; empty for all */
    Set<String> types() {
        return rule.conditions().getOrDefault(Aspect.TYPE, Set.of());
    }

    private BigDecimal value(Course course, Standing seen, Span span) {
        return switch (rule.unit()) {
            case PETITIONS -> oneIf(seen.isPetition());
            case MATTERS -> oneIf(seen.isMatter());
            case REPLIES ->
                BigDecimal.valueOf(course.account()
                        .replies()
                        .filter(mark -> span.contains(mark.on()))
                        .count());
            default ->
                course.account()
                        .result()
                        .map(result -> ofResult(result, rule.unit()))
                        .orElse(BigDecimal.ZERO);
        };
    }

    private static BigDecimal ofResult(SettlementResult result, CountedUnit unit) {
        return switch (unit) {
            case STATE_MONEY -> result.stateMoney();
            case STATE_LAND -> result.stateLand();
            case ORGANISATION_MONEY -> result.organisationMoney();
            case ORGANISATION_LAND -> result.organisationLand();
            case INDIVIDUAL_MONEY -> result.individualMoney();
            case INDIVIDUAL_LAND -> result.individualLand();
            case ORGANISATIONS -> BigDecimal.valueOf(result.organisations());
            case INDIVIDUALS -> BigDecimal.valueOf(result.individuals());
            case DISCIPLINED_PEOPLE -> BigDecimal.valueOf(result.disciplinedPeople());
            case DISCIPLINED_OFFICIALS -> BigDecimal.valueOf(result.disciplinedOfficials());
            case INVESTIGATED_MATTERS -> BigDecimal.valueOf(result.investigatedMatters());
            case INVESTIGATED_PEOPLE -> BigDecimal.valueOf(result.investigatedPeople());
            case INVESTIGATED_OFFICIALS -> BigDecimal.valueOf(result.investigatedOfficials());
            default -> throw new IllegalArgumentException("Expected a unit of results, but was " + unit);
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
