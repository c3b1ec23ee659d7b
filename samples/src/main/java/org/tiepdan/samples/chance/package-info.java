/** Randomness that gives the same samples each time. */
@NullMarked
package org.tiepdan.samples.chance;

import org.jspecify.annotations.NullMarked;
