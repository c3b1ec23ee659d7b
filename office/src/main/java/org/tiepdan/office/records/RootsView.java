package org.tiepdan.office.records;

import java.util.List;
import org.tiepdan.office.client.log.RecordRoots;
import org.tiepdan.office.words.Display;

/** Seals in words. */
record RootsView(List<Row> rows) {

    /** @param seal in groups of eight digits, as they are read aloud and compared */
    record Row(String day, String takenAt, String count, String seal, String keyId) {}

    static RootsView of(RecordRoots answer, Display display) {
        return new RootsView(answer.roots().stream()
                .map(root -> new Row(
                        display.day(root.day()),
                        display.moment(root.takenAt()),
                        display.number(root.count()),
                        root.seal().replaceAll("(.{8})(?=.)", "$1 "),
                        root.keyId()
                                .substring(0, Math.min(Seals.SHORT, root.keyId().length()))))
                .toList());
    }
}
