package org.tiepdan.tracking.model;

import java.time.LocalDate;

/**
 * One act that a body asks to record.
 *
 * @param id of the command
 * @param on the legal day
 * @param to the body to which a transfer goes; empty for every other act
 */
public record ModelAct(String id, ActKind kind, String by, LocalDate on, String to) {}
