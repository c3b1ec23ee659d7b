package org.tiepdan.reporting.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list behind a number; the lines add up to the number.
 *
 * @param id of the case, or of the reception
 * @param petition of the case, where it is a matter: the id of the petition that it was split from; null for all others
 * @param on the day of receipt, or on which the reception was held
 * @param value what it adds: 1, but for money, land, people and visits
 * @param reception whether {@code id} is one
 * @param mayDenounce whether the case is a denunciation, or may hold one: who reads the list is recorded
 * @param opens whether the caller may see the case itself: a body that passed it on counts it, but no longer sees it
 */
public record FormEntry(
        String id,
        @Nullable String petition,
        LocalDate on,
        BigDecimal value,
        boolean reception,
        boolean mayDenounce,
        boolean opens) {}
