/**
 * The path of a petition through the indexes, inside the deciding topology: by petitioner, by place, at the first petition, and back to the
 * task of its own id. The record itself stays unchanged; headers of this package contain known facts and results, and are removed at the
 * end.
 */
@NullMarked
package org.tiepdan.routing.triage.adapter.repeats;

import org.jspecify.annotations.NullMarked;
