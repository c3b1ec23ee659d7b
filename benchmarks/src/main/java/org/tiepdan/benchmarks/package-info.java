/**
 * Open-loop load: petitions are posted at their planned moments whether or not earlier ones were answered, and latency counts from the
 * planned moment, so that a slow system cannot slow down its own measurement.
 */
@NullMarked
package org.tiepdan.benchmarks;

import org.jspecify.annotations.NullMarked;
