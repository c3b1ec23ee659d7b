/**
 * The way of a petition through the indexes, inside the topology that decides: by petitioner, by place, at the first petition, and back to
 * the task of its own id. The record travels unchanged; what is known and found of it stands in headers of this package, which end here.
 */
@NullMarked
package org.tiepdan.routing.duplicate.adapter;

import org.jspecify.annotations.NullMarked;
