/** How a service that must not start says so: one sentence for the operator, and an exit code. */
@NullMarked
package org.tiepdan.eventing.start;

import org.jspecify.annotations.NullMarked;
