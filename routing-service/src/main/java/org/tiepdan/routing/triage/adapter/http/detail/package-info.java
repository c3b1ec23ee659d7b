/** A petition as the desk looks at it: what is known, what is missing, what the rules say and nearly said. */
@NullMarked
package org.tiepdan.routing.triage.adapter.http.detail;

import org.jspecify.annotations.NullMarked;
