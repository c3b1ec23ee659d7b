/** The simulated feed as a topic of Kafka. */
@NullMarked
package org.tiepdan.feedsimulator.topic;

import org.jspecify.annotations.NullMarked;
