package org.tiepdan.verifier.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.chain.ChainLink;

/**
 * Follows the chains of all cases at once and keeps only the last link of each. Broken cases are found here; {@link CaseHistory} finds out
 * how they are broken.
 */
final class ChainCheck {
    static final Set<String> CHAINED = Set.of(Topics.ROUTING_EVENTS, Topics.TRACKING_EVENTS);

    /** The events of one case on one topic. */
    record Chain(String topic, String caseId) {}

    private record Partition(String topic, int number) {}

    private final Map<Chain, ChainLink> last = new HashMap<>();
    private final Set<Chain> broken = new HashSet<>();
    private final Set<Partition> begun = new HashSet<>();
    private final List<Fault> intruders = new ArrayList<>();
    private long unchained;

    void read(LogRecord record) {
        if (!CHAINED.contains(record.topic())) {
            return;
        }
        var chain = new Chain(record.topic(), record.caseId());
        var partition = new Partition(record.topic(), record.partition());
        var follows = ChainLink.followedBy(record.headers());
        if (follows == null) {
            // Events of an earlier program come before all chained ones.
            if (begun.contains(partition)) {
                intruders.add(CaseHistory.inserted(record.caseId(), record.place()));
            } else {
                unchained++;
            }
            return;
        }
        begun.add(partition);
        var before = last.put(chain, new ChainLink(follows.index() + 1, ChainLink.text(record.digest())));
        if (!follows.equals(before == null ? ChainLink.NONE : before)) {
            broken.add(chain);
        }
    }

    int cases() {
        return last.size();
    }

    /** From before events were chained. */
    long unchained() {
        return unchained;
    }

    Set<Chain> broken() {
        return broken;
    }

    /** Events without a chain after events were chained. */
    List<Fault> intruders() {
        return intruders;
    }
}
