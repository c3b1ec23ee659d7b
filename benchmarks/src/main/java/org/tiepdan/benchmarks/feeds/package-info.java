/** The cost of one topic per body for thousands of bodies, compared with one log filtered for each subscriber. */
@NullMarked
package org.tiepdan.benchmarks.feeds;

import org.jspecify.annotations.NullMarked;
