package org.tiepdan.reporting.form.figures;

import java.math.BigDecimal;
import org.tiepdan.lawpack.form.rule.CountedUnit;

/**
 * What a decision or conclusion brings about, as it says itself.
 *
 * @param recoveredMoney for the State, million đồng
 * @param recoveredLand for the State, square metres
 * @param organisations whose rights are restored
 * @param individuals whose rights are restored
 * @param disciplined whom it proposes to discipline
 * @param investigated what it sends to the investigating body
 */
public record SettlementResult(
        BigDecimal recoveredMoney,
        BigDecimal recoveredLand,
        Returned toOrganisations,
        Returned toIndividuals,
        int organisations,
        int individuals,
        Disciplined disciplined,
        Investigated investigated) {

    /**
     * @param money million đồng
     * @param land square metres
     */
    public record Returned(BigDecimal money, BigDecimal land) {}

    /** @param officials cán bộ, công chức, viên chức among the people */
    public record Disciplined(int people, int officials) {}

    /** @param officials cán bộ, công chức, viên chức among the people */
    public record Investigated(int matters, int people, int officials) {}

    /** @throws IllegalArgumentException for a unit that is none of results */
    public BigDecimal of(CountedUnit unit) {
        return switch (unit) {
            case STATE_MONEY -> recoveredMoney;
            case STATE_LAND -> recoveredLand;
            case ORGANISATION_MONEY -> toOrganisations.money;
            case ORGANISATION_LAND -> toOrganisations.land;
            case INDIVIDUAL_MONEY -> toIndividuals.money;
            case INDIVIDUAL_LAND -> toIndividuals.land;
            case ORGANISATIONS -> BigDecimal.valueOf(organisations);
            case INDIVIDUALS -> BigDecimal.valueOf(individuals);
            case DISCIPLINED_PEOPLE -> BigDecimal.valueOf(disciplined.people);
            case DISCIPLINED_OFFICIALS -> BigDecimal.valueOf(disciplined.officials);
            case INVESTIGATED_MATTERS -> BigDecimal.valueOf(investigated.matters);
            case INVESTIGATED_PEOPLE -> BigDecimal.valueOf(investigated.people);
            case INVESTIGATED_OFFICIALS -> BigDecimal.valueOf(investigated.officials);
            default -> throw new IllegalArgumentException("Expected a unit of results, but was " + unit);
        };
    }
}
