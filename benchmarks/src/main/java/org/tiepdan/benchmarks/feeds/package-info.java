/** What a topic for each of thousands of bodies costs a broker, beside one log that is filtered for each subscriber. */
@NullMarked
package org.tiepdan.benchmarks.feeds;

import org.jspecify.annotations.NullMarked;
