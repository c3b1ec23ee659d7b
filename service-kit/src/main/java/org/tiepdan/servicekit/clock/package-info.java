/** The clock for cases: the machine's, or that of a training. */
@NullMarked
package org.tiepdan.servicekit.clock;

import org.jspecify.annotations.NullMarked;
