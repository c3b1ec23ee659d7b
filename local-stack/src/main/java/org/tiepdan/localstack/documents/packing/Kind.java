package org.tiepdan.localstack.documents.packing;

/** What stands after the name of a member; four bits. */
final class Kind {
    static final int NULL = 0;
    static final int TRUE = 1;
    static final int FALSE = 2;
    static final int INT = 3;
    static final int LONG = 4;
    static final int DOUBLE = 5;
    static final int MOMENT = 6;
    static final int OBJECT_ID = 7;
    static final int TEXT = 8;
    /** A number of the vocabulary. */
    static final int KNOWN_TEXT = 9;

    static final int DOCUMENT = 10;
    static final int LIST = 11;
    /** As BSON writes it, after its length and its type there. */
    static final int OTHER = 12;

    static final int BITS = 4;
    static final int MASK = (1 << BITS) - 1;

    private Kind() {}
}
