package org.tiepdan.office.home;

import java.util.List;
import java.util.stream.Stream;
import org.tiepdan.office.client.Dashboard.Accounts;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Figure;
import org.tiepdan.office.words.Links;

/**
 * The account of all petitions ever received (sổ đối chiếu).
 *
 * @param balanced whether no petition is missing and none is there that was never received
 */
record LedgerView(Figure received, List<Entry> entries, String unaccounted, String orphans, boolean balanced) {

    record Entry(String name, Figure count) {}

    static LedgerView of(Accounts ledger, Display display) {
        var open = Stream.of(
                entry("RECEIVED", ledger.notRouted(), display),
                entry("IN_TRIAGE", ledger.inTriage(), display),
                entry("ROUTED", ledger.routed(), display),
                entry("ACCEPTED", ledger.accepted(), display),
                entry("SUSPENDED", ledger.suspended(), display),
                entry("DECIDED", ledger.decided(), display));
        var closed = ledger.closed().entrySet().stream()
                .filter(end -> end.getValue() > 0)
                .map(end -> new Entry(
                        display.code("closed-as", end.getKey()),
                        Figure.of(display, end.getValue(), Links.cases("closedAs", end.getKey()))));
        return new LedgerView(
                Figure.of(display, ledger.received(), Links.cases()),
                Stream.concat(open, closed).toList(),
                display.number(ledger.unaccounted()),
                display.number(ledger.orphans()),
                ledger.unaccounted() == 0 && ledger.orphans() == 0);
    }

    private static Entry entry(String state, long count, Display display) {
        return new Entry(display.code("state", state), Figure.of(display, count, Links.cases("state", state)));
    }
}
