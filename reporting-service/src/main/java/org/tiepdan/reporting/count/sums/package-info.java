/** The counts for screens and gauges: sums over named members, for a body or for all, at a moment or by month. */
@NullMarked
package org.tiepdan.reporting.count.sums;

import org.jspecify.annotations.NullMarked;
