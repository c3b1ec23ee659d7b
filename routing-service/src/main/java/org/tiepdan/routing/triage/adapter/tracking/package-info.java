/** Sends objections to tracking, which decides them, and reads its replies and the state of cases. */
@NullMarked
package org.tiepdan.routing.triage.adapter.tracking;

import org.jspecify.annotations.NullMarked;
