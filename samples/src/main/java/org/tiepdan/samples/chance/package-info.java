/** Repeatable randomness for the samples. */
@NullMarked
package org.tiepdan.samples.chance;

import org.jspecify.annotations.NullMarked;
