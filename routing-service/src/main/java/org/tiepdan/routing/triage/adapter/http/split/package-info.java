/** Reads the matters into which a petition is split. */
@NullMarked
package org.tiepdan.routing.triage.adapter.http.split;

import org.jspecify.annotations.NullMarked;
