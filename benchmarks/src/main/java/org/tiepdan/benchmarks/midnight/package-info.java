/** A Viet Nam in which it is midnight when a benchmark wants it. */
@NullMarked
package org.tiepdan.benchmarks.midnight;

import org.jspecify.annotations.NullMarked;
