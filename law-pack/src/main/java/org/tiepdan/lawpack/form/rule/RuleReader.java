package org.tiepdan.lawpack.form.rule;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiepdan.lawpack.form.rule.CountingRule.Count;
import org.tiepdan.lawpack.form.rule.CountingRule.NotRecorded;
import org.tiepdan.lawpack.form.rule.CountingRule.Sum;
import org.tiepdan.lawpack.table.Row;

/** Reads the cell {@code rule} of a row, and reports unknown words. */
public final class RuleReader {
    private static final String RULE = "rule";
    private static final String NOT_RECORDED = "NOT_RECORDED";
    private static final Pattern SUM = Pattern.compile("c[0-9]{1,3}( \\+ c[0-9]{1,3})*");
    private static final Pattern SPACES = Pattern.compile(" +");

    private RuleReader() {}

    /** @return for a faulty cell a placeholder; the fault is reported through the row */
    public static CountingRule rule(Row row) {
        String cell = row.text(RULE);
        if (cell.equals(NOT_RECORDED)) {
            return new NotRecorded();
        }
        if (cell.startsWith("=")) {
            return sum(row, cell.substring(1).strip());
        }
        List<String> words = List.of(SPACES.split(cell));
        Optional<CountedUnit> unit = named(CountedUnit.values(), words.getFirst());
        Optional<Population> population =
                words.size() < 2 ? Optional.empty() : named(Population.values(), words.get(1));
        if (unit.isEmpty() || population.isEmpty()) {
            row.cellFault(
                    RULE,
                    "phải là một đơn vị đếm, rồi một tập hợp (%s; %s), hoặc \"= c2 + c3\", hoặc NOT_RECORDED"
                            .formatted(names(CountedUnit.values()), names(Population.values())),
                    "must be a unit and then a population (%s; %s), or \"= c2 + c3\", or NOT_RECORDED"
                            .formatted(names(CountedUnit.values()), names(Population.values())));
            return new NotRecorded();
        }
        return count(row, unit.get(), population.get(), words.subList(2, words.size()));
    }

    private static Count count(Row row, CountedUnit unit, Population population, List<String> words) {
        if (!unit.kind().of(population)) {
            row.fault("%s không đếm được trong %s.", "%s cannot be counted of %s.", unit.name(), population.name());
        }
        Map<Aspect, Set<String>> conditions = conditions(row, words);
        conditions.keySet().stream()
                .filter(aspect -> !aspect.of(unit, population))
                .forEach(aspect -> row.fault(
                        "điều kiện %s không có nghĩa với %s %s.",
                        "the condition %s means nothing for %s %s.", aspect.word(), unit.name(), population.name()));
        return new Count(unit, population, conditions);
    }

    /** @param words such as {@code field=POLICY,LAND_HOUSING} */
    private static Map<Aspect, Set<String>> conditions(Row row, List<String> words) {
        Map<Aspect, Set<String>> conditions = new EnumMap<>(Aspect.class);
        for (String word : words) {
            String[] sides = word.split("=", 2);
            Optional<Aspect> aspect = Aspect.of(sides[0]);
            List<String> values = sides.length < 2 ? List.of() : List.of(sides[1].split(",", -1));
            if (aspect.isEmpty() || !aspect.get().words().containsAll(values) || values.isEmpty()) {
                row.fault(
                        "không biết điều kiện '%s'; chỉ nhận %s.",
                        "unknown condition '%s'; expected one of %s.",
                        word,
                        aspect.map(known -> known.word() + "=" + String.join(",", known.words()))
                                .orElseGet(() -> Stream.of(Aspect.values())
                                        .map(known -> known.word() + "=")
                                        .collect(Collectors.joining(" "))));
            } else if (conditions.put(aspect.get(), new LinkedHashSet<>(values)) != null) {
                row.fault("điều kiện %s có hai lần.", "the condition %s is there twice.", sides[0]);
            }
        }
        return conditions;
    }

    public static Map<Aspect, Set<String>> scope(Row row) {
        return conditions(row, List.of(SPACES.split(row.text(RULE))));
    }

    public static FormCheck check(Row row) {
        String cell = row.text(RULE);
        boolean atLeast = cell.contains(">=");
        String[] sides = cell.split(atLeast ? ">=" : "=", -1);
        if (sides.length != 2) {
            row.cellFault(
                    RULE,
                    "phải viết như \"c1 = c2 + c3\" hoặc \"c5 >= c6\"",
                    "must be such as \"c1 = c2 + c3\" or \"c5 >= c6\"");
            return new FormCheck(new Sum(List.of()), false, new Sum(List.of()), "", "");
        }
        return new FormCheck(
                sum(row, sides[0].strip()), atLeast, sum(row, sides[1].strip()), row.text("vi"), row.text("en"));
    }

    private static Sum sum(Row row, String text) {
        if (!SUM.matcher(text).matches()) {
            row.cellFault(RULE, "phải là một tổng như \"c2 + c3\"", "must be a sum such as \"c2 + c3\"");
            return new Sum(List.of());
        }
        return new Sum(Arrays.stream(text.split(" \\+ ", -1))
                .map(term -> Integer.valueOf(term.substring(1)))
                .toList());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
        return Stream.of(values).filter(value -> value.name().equals(word)).findFirst();
    }

    private static String names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.joining(", "));
    }
}
