/** The effects of newly loaded rules on open petitions. */
@NullMarked
package org.tiepdan.routing.triage.adapter.anew;

import org.jspecify.annotations.NullMarked;
