/** What the topology and the HTTP side of the triage desk share. */
@NullMarked
package org.tiepdan.routing.triage.adapter;

import org.jspecify.annotations.NullMarked;
