package org.tiepdan.verifier.feed;

import java.util.List;

/**
 * What was found in a stored feed.
 *
 * @param events how many different ones it has
 * @param days that were reconciled and of which every event is there
 * @param open how many events come after the last reconciled day
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
