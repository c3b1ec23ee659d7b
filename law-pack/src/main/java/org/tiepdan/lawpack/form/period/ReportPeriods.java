package org.tiepdan.lawpack.form.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All report periods of the law. */
public final class ReportPeriods {
    private static final Pattern NAME = Pattern.compile("((?:19|20)[0-9]{2})(-[A-Z0-9]{2})?");

    private final List<PeriodRule> rules;

    ReportPeriods(List<PeriodRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** @return empty if {@code name} is not a period's name, or no rule covers that period */
    public Optional<ReportPeriod> find(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        return PeriodKind.of(parts.group(2) == null ? "" : parts.group(2)).flatMap(kind -> find(kind, year));
    }

    /** @return the periods of a year, in the order of the kinds */
    public List<ReportPeriod> of(int year) {
        return List.of(PeriodKind.values()).stream()
                .flatMap(kind -> find(kind, year).stream())
                .toList();
    }

    /** @return the period that has exactly these days; empty for none */
    public Optional<ReportPeriod> of(LocalDate from, LocalDate lastDay) {
        return of(lastDay.getYear()).stream()
                .filter(period -> period.from().equals(from) && period.lastDay().equals(lastDay))
                .findFirst();
    }

    /** @return the last quarter that ended before {@code today} */
    public Optional<ReportPeriod> lastQuarter(LocalDate today) {
        return List.of(today.getYear(), today.getYear() - 1).stream()
                .flatMap(year -> of(year).reversed().stream())
                .filter(period -> period.name() != null && period.name().contains("-Q"))
                .filter(period -> !period.to().isAfter(today))
                .findFirst();
    }

    private Optional<ReportPeriod> find(PeriodKind kind, int year) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && rule.holds().holds(rule.lastDay(year)))
                .findFirst()
                .map(rule -> new ReportPeriod(
                        kind.name(year),
                        kind.vi(year),
                        rule.firstDay(year),
                        rule.lastDay(year).plusDays(1),
                        rule.basis(),
                        rule.status()));
    }
}
