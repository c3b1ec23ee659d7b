/** Routing's events about petitions. */
@NullMarked
package org.tiepdan.routing.triage.adapter.event;

import org.jspecify.annotations.NullMarked;
