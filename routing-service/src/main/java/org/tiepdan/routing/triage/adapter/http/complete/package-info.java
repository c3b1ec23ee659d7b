/** What an officer completes about a petition, as a request says it. */
@NullMarked
package org.tiepdan.routing.triage.adapter.http.complete;

import org.jspecify.annotations.NullMarked;
