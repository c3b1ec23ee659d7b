/** How a service that must not start says so: one sentence for the operator, and an exit code. */
@NullMarked
package org.tiepdan.servicekit.start;

import org.jspecify.annotations.NullMarked;
