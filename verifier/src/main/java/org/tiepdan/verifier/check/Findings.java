package org.tiepdan.verifier.check;

import java.util.List;
import org.tiepdan.eventing.chain.SignedRoot;

/**
 * The result of a verification.
 *
 * @param chains followed chains, one per case and topic
 * @param unchained events from before events were chained
 * @param unsealed records after the last root
 * @param repeated exact repetitions in broken chains, which are no fault
 * @param unexplained broken chains beyond those with listed faults
 */
public record Findings(
        long records,
        int chains,
        long unchained,
        long unsealed,
        List<SignedRoot> roots,
        List<Fault> faults,
        int repeated,
        int unexplained) {
    public boolean isUntouched() {
        return faults.isEmpty();
    }
}
