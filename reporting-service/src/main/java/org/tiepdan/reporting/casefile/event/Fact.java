package org.tiepdan.reporting.casefile.event;

import java.time.Instant;
import org.tiepdan.eventing.CaseId;

/**
 * One event of a log.
 *
 * @param position offset in its partition; a case always has the same partition of each log
 * @param id of the event; the same if a producer retries
 * @param type as in the log
 * @param time when it was recorded
 */
public record Fact(Log log, long position, CaseId caseId, String id, String type, Instant time, CaseEvent event) {}
