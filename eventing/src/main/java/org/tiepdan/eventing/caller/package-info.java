/** Who asks, from the edge of a service to its deciders. */
@NullMarked
package org.tiepdan.eventing.caller;

import org.jspecify.annotations.NullMarked;
