package org.tiepdan.lawpack.notice;

/** Names of the columns that edits of a table use; the file's own reader reads all others. */
final class Columns {
    static final String DATE = "date";
    static final String KIND = "kind";
    static final String RULE_ID = "rule_id";
    static final String READING = "reading";
    static final String BASIS = "basis";
    static final String STATUS = "status";
    static final String EFFECTIVE_FROM = "effective_from";
    static final String EFFECTIVE_TO = "effective_to";

    private Columns() {}
}
