package org.tiepdan.reporting.adapter.generation;

import java.util.List;

/**
 * One build of the read models from the beginning of the logs.
 *
 * @param number grows by one with each build; 0 for the first one in a database, whose collections have plain names
 * @param model the version of the read models in which it is written
 */
public record Generation(int number, int model) {

    /** Collections that belong to a generation, and are dropped and switched with it. */
    public static final List<String> COLLECTIONS =
            List.of("cases", "receipts", "positions", "looks", "lookPositions", "receptions", "receptionPositions");

    /** @param collection a plain name; those outside {@link #COLLECTIONS} belong to no generation */
    public String nameOf(String collection) {
        return number == 0 || !COLLECTIONS.contains(collection) ? collection : collection + "_v" + number;
    }

    List<String> names() {
        return COLLECTIONS.stream().map(this::nameOf).toList();
    }
}
