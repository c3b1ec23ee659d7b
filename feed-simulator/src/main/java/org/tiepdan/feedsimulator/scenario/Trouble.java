package org.tiepdan.feedsimulator.scenario;

/**
 * The trouble of one connection. Each connection sends events in order, from the number after the subscriber's; {@code events} is the
 * number of complete events before the trouble.
 */
public sealed interface Trouble {
    /** All events are sent, then the connection ends. */
    record None() implements Trouble {}

    /** The connection ends between two events, as it does when a token expires. */
    record Cut(int events) implements Trouble {}

    /** The connection ends within an event. */
    record CutInside(int events) implements Trouble {}

    /** Nothing more is sent, not even a heartbeat, and the connection stays open. */
    record Silent(int events) implements Trouble {}

    /** Only heartbeats are sent for a while, then one more event, and the connection ends. */
    record Quiet(int events, int signs) implements Trouble {}

    /** The last events that the subscriber has are sent again before the others, as after a crash of the sender. */
    record Again(int events) implements Trouble {}

    /** The request is answered with this status and no event. */
    record Refused(int status) implements Trouble {}
}
