package org.tiepdan.verifier.feed;

import java.util.List;

/**
 * The findings about a stored feed.
 *
 * @param events number of different ones
 * @param days reconciled days with every event present
 * @param open number of events after the last reconciled day
 * @param faults in the order of the feed; sentences in Vietnamese and English
 */
public record FeedFindings(long events, int days, long open, List<String> faults) {
    public FeedFindings {
        faults = List.copyOf(faults);
    }

    public boolean isComplete() {
        return faults.isEmpty();
    }
}
