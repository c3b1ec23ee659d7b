package org.tiepdan.tracking.deadline;

import java.time.LocalDate;

/**
 * A notice held against the least time before what it announces. That it is late never refuses the act.
 *
 * @param latestOn the last day on which it would have been early enough
 * @param daysShort of the limit's unit; 0 for a notice that was early enough
 * @param basis the article
 */
public record NoticeGiven(String ruleId, LocalDate latestOn, int daysShort, String basis) {}
