package org.tiepdan.system.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The numbers of the ledger on the leader's page, by the list that each links to. */
final class LedgerOnThePage {
    private static final Pattern LEDGER = Pattern.compile("<dl class=\"ledger\">(.*?)</dl>", Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("<dd><a class=\"number[^\"]*\" href=\"/cases\\??([^\"]*)\">([0-9.]+)</a></dd>");

    private LedgerOnThePage() {}

    /** @return query of the list behind a number → the number; the empty query means all received cases */
    static Map<String, Long> read(String page) {
        var ledger = LEDGER.matcher(page);
        if (!ledger.find()) {
            throw new AssertionError("The page shows no ledger.");
        }
        var numbers = new HashMap<String, Long>();
        NUMBER.matcher(ledger.group(1))
                .results()
                .forEach(each ->
                        numbers.put(each.group(1), Long.valueOf(each.group(2).replace(".", ""))));
        return numbers;
    }
}
