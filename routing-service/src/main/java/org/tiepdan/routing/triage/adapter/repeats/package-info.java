/**
 * The way of a petition through the indexes, inside the topology that decides: by petitioner, by place, at the first petition, and back to
 * the task of its own id. The record travels unchanged; headers of this package say what is known and found of it, and end here.
 */
@NullMarked
package org.tiepdan.routing.triage.adapter.repeats;

import org.jspecify.annotations.NullMarked;
