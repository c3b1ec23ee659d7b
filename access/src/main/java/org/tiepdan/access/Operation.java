package org.tiepdan.access;

/**
 * One HTTP operation of a service or the office.
 *
 * @param service its application name: {@code intake-service}, {@code office}
 * @param method HTTP method, in capitals
 * @param path the controller's path, with variables in braces
 */
public record Operation(String service, String method, String path) {

    /** @param words method and path as in the table: {@code GET /api/v1/cases/{id}} */
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
