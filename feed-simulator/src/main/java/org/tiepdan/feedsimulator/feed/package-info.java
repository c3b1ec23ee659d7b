/** A made-up day of the feed of one body, from the samples of the contracts. */
@NullMarked
package org.tiepdan.feedsimulator.feed;

import org.jspecify.annotations.NullMarked;
