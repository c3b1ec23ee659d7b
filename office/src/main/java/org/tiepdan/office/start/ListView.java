package org.tiepdan.office.start;

import java.util.List;
import org.tiepdan.office.client.cases.CaseRow;
import org.tiepdan.office.words.CaseLine;
import org.tiepdan.office.words.Display;

/**
 * The first cases of a list.
 *
 * @param body whose list it is
 * @param href the whole list
 */
record ListView(String body, List<CaseLine> lines, String href) {
    private static final int SHOWN = 20;

    static ListView of(String body, List<CaseRow> rows, String href, Display display) {
        return new ListView(
                display.body(body),
                rows.stream()
                        .limit(SHOWN)
                        .map(row -> CaseLine.of(CaseLine.Facts.of(row), null, display))
                        .toList(),
                href);
    }
}
