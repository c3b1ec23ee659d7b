package org.tiepdan.office.names;

/**
 * A body or a commune that a name may mean.
 *
 * @param label its current name
 * @param note where it is, or its former name; empty for none
 */
public record Name(String code, String label, String note) {}
