/** State of a topology, of which each instance of a service holds a part: how to read it, and how to ask the others. */
@NullMarked
package org.tiepdan.servicekit.held;

import org.jspecify.annotations.NullMarked;
