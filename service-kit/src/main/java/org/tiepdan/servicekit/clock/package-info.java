/** The time that the cases live in: the machine's, or that of a training. */
@NullMarked
package org.tiepdan.servicekit.clock;

import org.jspecify.annotations.NullMarked;
