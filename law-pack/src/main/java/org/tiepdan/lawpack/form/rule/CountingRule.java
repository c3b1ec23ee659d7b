package org.tiepdan.lawpack.form.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How a column of a form is counted; docs/forms.md explains the vocabulary. */
public sealed interface CountingRule {

    /** The rule as the file spells it, including the conditions of the whole form. */
    String text();

    /**
     * Counts, or adds up, one unit of one population.
     *
     * @param conditions all must hold; a condition holds if any of its values matches
     */
    record Count(CountedUnit unit, Population population, Map<Aspect, Set<String>> conditions) implements CountingRule {
        public Count {
            conditions = Map.copyOf(conditions);
        }

        @Override
        public String text() {
            return conditions.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(condition -> " " + condition.getKey().word() + "="
                            + condition.getValue().stream().sorted().collect(Collectors.joining(",")))
                    .collect(Collectors.joining("", unit + " " + population, ""));
        }

        /** This rule with the conditions of the whole form added; unchanged for receptions, which have no type. */
        public Count within(Map<Aspect, Set<String>> scope) {
            var all = new EnumMap<Aspect, Set<String>>(Aspect.class);
            scope.forEach((aspect, words) -> {
                if (aspect.of(unit, population)) {
                    all.put(aspect, words);
                }
            });
            all.putAll(conditions);
            return new Count(unit, population, all);
        }
    }

    /** The sum of other columns, by their numbers. */
    record Sum(List<Integer> columns) implements CountingRule {
        public Sum {
            columns = List.copyOf(columns);
        }

        @Override
        public String text() {
            return "= " + this;
        }

        @Override
        public String toString() {
            return columns.stream().map(number -> "c" + number).collect(Collectors.joining(" + "));
        }
    }

    /** The system does not record what the column asks for. */
    record NotRecorded() implements CountingRule {
        @Override
        public String text() {
            return "NOT_RECORDED";
        }
    }
}
