/** What a request says of the matters that a petition is split into. */
@NullMarked
package org.tiepdan.routing.triage.adapter.http.split;

import org.jspecify.annotations.NullMarked;
