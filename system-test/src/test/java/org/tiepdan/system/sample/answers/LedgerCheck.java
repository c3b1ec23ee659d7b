package org.tiepdan.system.sample.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tiepdan.system.sample.recount.Counted;
import tools.jackson.databind.JsonNode;

/** The books of the ledger against the recount. */
final class LedgerCheck {
    private LedgerCheck() {}

    /**
     * @param what names the query in the sentences
     * @param book the answer's {@code petitions} or {@code matters}
     * @return a sentence for each line that differs
     */
    static List<String> faults(String what, JsonNode book, Map<String, Counted> counted) {
        var faults = new ArrayList<String>();
        counted.forEach((line, cell) -> {
            var said = book.path(line);
            if (!said.isNumber() || said.decimalValue().compareTo(cell.number()) != 0) {
                faults.add("%s %s: answered %s, counted %s, these cases: %s"
                        .formatted(what, line, said, cell.number(), cell.ids()));
            }
        });
        return faults;
    }
}
