package org.tiepdan.office.looks;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiepdan.office.client.log.AccessEntries;
import org.tiepdan.office.client.log.AccessEntries.Entry;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/**
 * A page of looks in words.
 *
 * @param nextHref earlier looks; empty on the last page
 */
record LooksView(List<Look> looks, String nextHref) {

    /**
     * @param officer opaque id
     * @param bodies for which the officer works
     * @param cases each with a link that searches for it, since a reader of this log may not be allowed to open it
     */
    record Look(String at, String officer, String bodies, String how, List<Case> cases) {}

    record Case(String id, String href) {}

    static LooksView of(AccessEntries page, Display display) {
        var next = page.next();
        return new LooksView(
                page.items().stream().map(entry -> look(entry, display)).toList(),
                next == null ? "" : Links.to(Links.ACCESS_LOG, Map.of("cursor", next)));
    }

    private static Look look(Entry entry, Display display) {
        return new Look(
                display.moment(entry.at()),
                entry.officer(),
                entry.bodies().stream().map(display::body).collect(Collectors.joining(", ")),
                display.code("look", entry.look()),
                entry.cases().stream()
                        .map(id -> new Case(id, Links.cases("q", id)))
                        .toList());
    }
}
