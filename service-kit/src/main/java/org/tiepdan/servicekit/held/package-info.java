/** Reads the state of topologies, of which each instance of a service holds a part, and asks the other instances for theirs. */
@NullMarked
package org.tiepdan.servicekit.held;

import org.jspecify.annotations.NullMarked;
