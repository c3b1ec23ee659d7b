package org.tiepdan.access;

/**
 * One thing that a service or the office can be asked.
 *
 * @param service as its application is named: {@code intake-service}, {@code office}
 * @param method of HTTP, in capitals
 * @param path with its variables in braces, as the controller has it
 */
public record Operation(String service, String method, String path) {

    /** @param words method and path, as in the table: {@code GET /api/v1/cases/{id}} */
    static Operation of(String service, String words) {
        int space = words.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("Expected a method and a path, but found \"" + words + "\".");
        }
        return new Operation(service, words.substring(0, space), words.substring(space + 1));
    }

    @Override
    public String toString() {
        return service + " " + method + " " + path;
    }
}
