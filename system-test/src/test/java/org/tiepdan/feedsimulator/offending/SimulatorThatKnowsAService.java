package org.tiepdan.feedsimulator.offending;

import org.tiepdan.routing.feed.FeedCase;

public class SimulatorThatKnowsAService {
    String body(FeedCase known) {
        return known.receivingBody();
    }
}
