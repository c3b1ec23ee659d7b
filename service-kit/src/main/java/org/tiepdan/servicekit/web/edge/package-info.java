/** Checks that every request passes before it reaches the service: target, size, speed and number. */
@NullMarked
package org.tiepdan.servicekit.web.edge;

import org.jspecify.annotations.NullMarked;
