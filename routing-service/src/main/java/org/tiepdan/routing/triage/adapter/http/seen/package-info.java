/** The search for similar petitions before a petition is registered. */
@NullMarked
package org.tiepdan.routing.triage.adapter.http.seen;

import org.jspecify.annotations.NullMarked;
