package org.tiepdan.feedsimulator.feed;

/** What is wrong with the reconciliation of a day. */
public enum Reconciliation {
    RIGHT,
    /** It counts an event more than the feed brought, in its last hour; it is signed as it should be. */
    ONE_MORE,
    /** Numbers are right, but the digest is of other events; it is signed as it should be. */
    OTHER_EVENTS,
    /** What it says is right, and another key signed it. */
    FOREIGN_SIGNATURE
}
