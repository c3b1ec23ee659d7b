package org.tiepdan.feedsimulator.feed;

/** The error in the reconciliation of a day. */
public enum Reconciliation {
    RIGHT,
    /** It counts one event more than the feed has, in its last hour; its signature is valid. */
    ONE_MORE,
    /** The numbers are right, but the digest is of other events; its signature is valid. */
    OTHER_EVENTS,
    /** The content is right, but another key signed it. */
    FOREIGN_SIGNATURE
}
