package org.tiepdan.tracking.deadline;

import java.time.LocalDate;

/**
 * A notice compared with the minimum time before the announced event. A late one never refuses the act.
 *
 * @param latestOn the last day on which it would have been early enough
 * @param daysShort in the limit's unit; 0 for a notice in time
 * @param basis the article
 */
public record NoticeGiven(String ruleId, LocalDate latestOn, int daysShort, String basis) {}
