/** Code shared by the topology and the HTTP side of the triage desk. */
@NullMarked
package org.tiepdan.routing.triage.adapter;

import org.jspecify.annotations.NullMarked;
