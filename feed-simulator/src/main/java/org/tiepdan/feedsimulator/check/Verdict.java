package org.tiepdan.feedsimulator.check;

import java.util.List;

/**
 * The verdict on a result.
 *
 * @param passed whether there is no fault
 */
public record Verdict(String scenario, boolean passed, List<Fault> faults) {
    public Verdict {
        faults = List.copyOf(faults);
    }

    static Verdict of(String scenario, List<Fault> faults) {
        return new Verdict(scenario, faults.isEmpty(), faults);
    }
}
