/** What the simulator plays: a day of a feed, the troubles of its connections, and what a subscriber must have made of it. */
@NullMarked
package org.tiepdan.feedsimulator.scenario;

import org.jspecify.annotations.NullMarked;
