package org.tiepdan.reporting.casefile.event;

import java.time.Instant;
import org.tiepdan.eventing.CaseId;

/**
 * One event of a log.
 *
 * @param position offset in its partition; a case keeps to one partition of each log for ever
 * @param id of the event; a producer that repeats itself writes it again
 * @param type as the log names it
 * @param time when it was recorded
 */
public record Fact(Log log, long position, CaseId caseId, String id, String type, Instant time, CaseEvent event) {}
