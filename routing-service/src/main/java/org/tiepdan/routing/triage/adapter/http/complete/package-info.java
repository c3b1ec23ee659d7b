/** Reads the facts that an officer completes. */
@NullMarked
package org.tiepdan.routing.triage.adapter.http.complete;

import org.jspecify.annotations.NullMarked;
