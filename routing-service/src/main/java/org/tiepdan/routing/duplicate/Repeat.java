package org.tiepdan.routing.duplicate;

import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.jurisdiction.Matter;

/**
 * Kept of a petition that was taken for a copy, until an officer says that it is none.
 *
 * @param first id of the first petition
 * @param matter what it is decided by then
 * @param petitioner fingerprint of who sent both, whose index is to hear of that; null in what an earlier program kept
 */
public record Repeat(String first, Matter matter, @Nullable String petitioner) {}
