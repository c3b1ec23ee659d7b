package org.tiepdan.verifier.check;

import java.util.List;
import org.tiepdan.eventing.chain.SignedRoot;

/**
 * What came of a verification.
 *
 * @param chains chains of cases that were followed, one a case and topic
 * @param unchained events from before there were chains
 * @param unsealed records after the last root
 * @param repeated records of broken chains that are there again word for word, which is no fault
 * @param unexplained broken chains beyond those whose faults are listed
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
