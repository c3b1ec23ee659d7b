package org.tiepdan.office.counter.panel;

import java.util.List;
import org.tiepdan.office.client.fault.Fault;

/**
 * The preview of a petition that is not registered yet.
 *
 * @param competence the note of a part says that nothing is known yet, or that its service does not answer
 * @param faults why intake would refuse it as it is
 */
public record PanelView(Part competence, Part limits, Part seen, List<Fault> faults) {

    /**
     * @param lead the answer in one sentence; empty for none
     * @param warns whether the clerk should look at it before registering
     * @param note why there is no answer; empty if there is one
     */
    public record Part(String lead, boolean warns, List<Line> lines, String note) {

        static Part empty(String note) {
            return new Part("", false, List.of(), note);
        }
    }

    /**
     * @param detail empty for none
     * @param href empty for a line without a link
     */
    public record Line(String text, String detail, String href) {}
}
