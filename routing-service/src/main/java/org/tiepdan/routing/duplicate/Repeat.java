package org.tiepdan.routing.duplicate;

import org.tiepdan.routing.jurisdiction.Matter;

/**
 * Kept of a petition that was taken for a copy, until an officer says that it is none.
 *
 * @param first id of the first petition
 * @param matter what it is decided by then
 */
public record Repeat(String first, Matter matter) {}
