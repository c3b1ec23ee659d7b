/** Petitions with signatures for routing, which searches for each of them among those that it knows. */
@NullMarked
package org.tiepdan.benchmarks.repeats;

import org.jspecify.annotations.NullMarked;
