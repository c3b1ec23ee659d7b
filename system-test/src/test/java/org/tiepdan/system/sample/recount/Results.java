package org.tiepdan.system.sample.recount;

import java.math.BigDecimal;
import java.util.Map;
import org.tiepdan.system.sample.raw.Life;

/** The results of decisions, as the decisions state them. */
final class Results {
    private static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("STATE_MONEY", "/forState/moneyMillion"),
            Map.entry("STATE_LAND", "/forState/landM2"),
            Map.entry("ORGANISATION_MONEY", "/returned/organisations/moneyMillion"),
            Map.entry("ORGANISATION_LAND", "/returned/organisations/landM2"),
            Map.entry("INDIVIDUAL_MONEY", "/returned/individuals/moneyMillion"),
            Map.entry("INDIVIDUAL_LAND", "/returned/individuals/landM2"),
            Map.entry("ORGANISATIONS", "/returned/organisations/count"),
            Map.entry("INDIVIDUALS", "/returned/individuals/count"),
            Map.entry("DISCIPLINED_PEOPLE", "/discipline/people"),
            Map.entry("DISCIPLINED_OFFICIALS", "/discipline/officials"),
            Map.entry("INVESTIGATED_MATTERS", "/investigation/matters"),
            Map.entry("INVESTIGATED_PEOPLE", "/investigation/people"),
            Map.entry("INVESTIGATED_OFFICIALS", "/investigation/officials"));

    private Results() {}

    static boolean isUnit(String unit) {
        return FIGURES.containsKey(unit);
    }

    static BigDecimal of(String unit, Life life) {
        var figure = life.result().at(FIGURES.get(unit));
        return figure.isNumber() ? figure.decimalValue() : BigDecimal.ZERO;
    }
}
