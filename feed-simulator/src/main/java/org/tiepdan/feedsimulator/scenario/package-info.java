/** The scenarios of the simulator: a day of a feed, the troubles of its connections, and the expected result of a subscriber. */
@NullMarked
package org.tiepdan.feedsimulator.scenario;

import org.jspecify.annotations.NullMarked;
