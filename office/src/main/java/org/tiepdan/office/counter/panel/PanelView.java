package org.tiepdan.office.counter.panel;

import java.util.List;
import org.tiepdan.office.client.fault.Fault;

/**
 * What can be said of a petition that is not registered yet.
 *
 * @param competence a part of which nothing is known yet, or whose service does not answer, says so in its note
 * @param faults why it would be refused as it is, as intake says it
 */
public record PanelView(Part competence, Part limits, Part seen, List<Fault> faults) {

    /**
     * @param lead the answer in one sentence; empty where there is none
     * @param warns it is something to look at before the petition is registered
     * @param note why there is no answer; empty where there is one
     */
    public record Part(String lead, boolean warns, List<Line> lines, String note) {

        static Part empty(String note) {
            return new Part("", false, List.of(), note);
        }
    }

    /**
     * @param detail empty for nothing
     * @param href empty for what leads nowhere
     */
    public record Line(String text, String detail, String href) {}
}
