/** A Viet Nam in which midnight comes when a benchmark needs it. */
@NullMarked
package org.tiepdan.benchmarks.midnight;

import org.jspecify.annotations.NullMarked;
