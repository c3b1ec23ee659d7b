package org.tiepdan.reporting.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list behind a number; the lines add up to the number.
 *
 * @param id of the case, or of the reception
 * @param petition for a matter, the id of the petition from which it was split; null for all others
 * @param on the day of the receipt or of the reception
 * @param value its contribution: 1, except for money, land, people and visits
 * @param reception whether it is a reception
 * @param mayDenounce whether the case is a denunciation, or may contain one: reading the list is then recorded
 * @param opens whether the caller may see the case: a body that passed it on counts it, but no longer sees it
 */
public record FormEntry(
        String id,
        @Nullable String petition,
        LocalDate on,
        BigDecimal value,
        boolean reception,
        boolean mayDenounce,
        boolean opens) {}
