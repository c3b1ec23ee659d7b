package org.tiepdan.feedsimulator.scenario;

import java.util.List;
import java.util.Set;
import org.tiepdan.feedsimulator.feed.FeedEvent;

/**
 * One situation that a subscriber has to handle.
 *
 * @param name part of its address
 * @param vi what happens and what is expected, in Vietnamese
 * @param en the same in English
 * @param events of the feed, by number; the scenario of a gap lacks a number
 * @param troubles of the first connections, in order; later ones have none
 * @param cases ids of the cases that are at the body after all events
 * @param complaints the faults to be noticed, and no others
 */
public record Scenario(
        String name,
        String vi,
        String en,
        List<FeedEvent> events,
        List<Trouble> troubles,
        Set<String> cases,
        Set<Complaint> complaints) {

    public Scenario {
        events = List.copyOf(events);
        troubles = List.copyOf(troubles);
        cases = Set.copyOf(cases);
        complaints = Set.copyOf(complaints);
    }

    static Scenario of(
            Plot plot, List<FeedEvent> events, List<Trouble> troubles, Set<String> cases, Set<Complaint> complaints) {
        return new Scenario(plot.code(), plot.vi(), plot.en(), events, troubles, cases, complaints);
    }

    /** @param connection from 0 */
    public Trouble trouble(int connection) {
        return connection < troubles.size() ? troubles.get(connection) : new Trouble.None();
    }

    /** The events that a subscriber must have stored: all of them, or those before a gap. */
    public List<FeedEvent> toStore() {
        var whole = 0;
        while (whole < events.size() && events.get(whole).number() == whole + 1) {
            whole++;
        }
        return events.subList(0, whole);
    }

    @Override
    public String toString() {
        return name;
    }

    /** The number of the last event of the feed. */
    public long last() {
        return events.getLast().number();
    }
}
