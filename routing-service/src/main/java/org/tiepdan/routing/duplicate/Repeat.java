package org.tiepdan.routing.duplicate;

import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.jurisdiction.Matter;

/**
 * Stored for a presumed copy until an officer says that it is not one.
 *
 * @param first id of the first petition
 * @param matter the facts by which it is then decided
 * @param petitioner fingerprint of the sender of both, whose index must then be updated; null in data of earlier versions
 */
public record Repeat(String first, Matter matter, @Nullable String petitioner) {}
