package org.tiepdan.feedsimulator.scenario;

/**
 * What befalls one connection. Each sends events in order, from the one after the number that the subscriber names; {@code events}
 * counts those that are sent whole before the trouble.
 */
public sealed interface Trouble {
    /** All events are sent, then the connection ends. */
    record None() implements Trouble {}

    /** The connection ends between two events, as it does when a token expires. */
    record Cut(int events) implements Trouble {}

    /** The connection ends within an event. */
    record CutInside(int events) implements Trouble {}

    /** Nothing comes any more, not even a sign of life, and the connection stays. */
    record Silent(int events) implements Trouble {}

    /** Signs of life alone come for a while, then one more event, and the connection ends. */
    record Quiet(int events, int signs) implements Trouble {}

    /** The last events that the subscriber has come once more before the others, as after a crash of the sender. */
    record Again(int events) implements Trouble {}

    /** The request is answered with this status and no event. */
    record Refused(int status) implements Trouble {}
}
