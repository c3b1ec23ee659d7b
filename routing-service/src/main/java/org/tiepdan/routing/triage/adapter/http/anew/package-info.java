/** The list of open petitions that the current rules would decide otherwise. */
@NullMarked
package org.tiepdan.routing.triage.adapter.http.anew;

import org.jspecify.annotations.NullMarked;
