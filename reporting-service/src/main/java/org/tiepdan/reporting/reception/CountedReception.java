package org.tiepdan.reporting.reception;

import java.time.LocalDate;

/**
 * A reception as a form counts it.
 *
 * @param id of the reception, or of the petition that is assumed to be one
 * @param by code of the body that received
 * @param session {@code REGULAR}, {@code PERIODIC_BY_HEAD}, {@code UNSCHEDULED_BY_HEAD} or {@code BY_DELEGATE}
 * @param sessions số kỳ; 0 for {@code REGULAR}
 * @param assumed whether it is a petition handed in in person on a day without a recorded reception, which counts as a visit by a setting
 *     of the law pack
 */
public record CountedReception(
        String id, String by, LocalDate heldOn, String session, int sessions, Figures figures, boolean assumed) {}
