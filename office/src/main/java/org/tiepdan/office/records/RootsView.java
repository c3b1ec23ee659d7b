package org.tiepdan.office.records;

import java.util.List;
import org.tiepdan.office.client.log.RecordRoots;
import org.tiepdan.office.words.Display;

/**
 * Seals in words.
 *
 * @param counted whether the reader sees the number of records
 */
record RootsView(List<Row> rows, boolean counted) {

    /**
     * @param count empty if the reader may not see it
     * @param seal in groups of eight digits, for reading aloud and comparing
     */
    record Row(String day, String takenAt, String count, String seal, String keyId) {}

    static RootsView of(RecordRoots answer, Display display) {
        return new RootsView(
                answer.roots().stream().map(root -> row(root, display)).toList(),
                answer.roots().stream().anyMatch(root -> root.count() != null));
    }

    private static Row row(RecordRoots.Root root, Display display) {
        return new Row(
                display.day(root.day()),
                display.moment(root.takenAt()),
                root.count() == null ? "" : display.number(root.count()),
                root.seal().replaceAll("(.{8})(?=.)", "$1 "),
                root.keyId().substring(0, Math.min(Seals.SHORT, root.keyId().length())));
    }
}
