package org.tiepdan.office.names;

/**
 * A body or a commune that may be meant.
 *
 * @param label its name today
 * @param note where it is, or what it was called; empty for nothing
 */
public record Name(String code, String label, String note) {}
