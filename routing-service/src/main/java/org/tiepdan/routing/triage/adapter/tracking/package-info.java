/** The way of an objection to tracking, which decides it, and back. */
@NullMarked
package org.tiepdan.routing.triage.adapter.tracking;

import org.jspecify.annotations.NullMarked;
