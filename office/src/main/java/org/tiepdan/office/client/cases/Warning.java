package org.tiepdan.office.client.cases;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A warning that a limit ends soon.
 *
 * @param rule id of the limit's rule
 * @param dueOn the last day of the limit
 * @param workingDaysLeft to the statutory last day
 */
public record Warning(String rule, String owedBy, LocalDate dueOn, int workingDaysLeft, Instant noticedAt) {}
