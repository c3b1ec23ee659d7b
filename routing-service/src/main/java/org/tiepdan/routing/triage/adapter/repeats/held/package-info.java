/** Reads the indexes from outside their topology; writes nothing. */
@NullMarked
package org.tiepdan.routing.triage.adapter.repeats.held;

import org.jspecify.annotations.NullMarked;
