/** The way of an objection to tracking, which decides it, and back; and what tracking says of a case. */
@NullMarked
package org.tiepdan.routing.triage.adapter.tracking;

import org.jspecify.annotations.NullMarked;
