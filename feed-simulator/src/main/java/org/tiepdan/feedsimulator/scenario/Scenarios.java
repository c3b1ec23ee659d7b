package org.tiepdan.feedsimulator.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tiepdan.feedsimulator.feed.DraftDay;
import org.tiepdan.feedsimulator.feed.FeedKeys;
import org.tiepdan.feedsimulator.feed.Reconciler;
import org.tiepdan.feedsimulator.feed.Reconciliation;

/** All scenarios, over the feed of one body. */
public final class Scenarios {
    private static final int MISSING = 7;
    private static final Set<String> BOTH = Set.of(Days.COMPLAINT, Days.PROPOSAL);

    private final Days days;
    private final List<Scenario> all;

    /**
     * @param body code of the body whose feed is simulated
     * @param day of all events except the last, in Viet Nam
     * @param keys for the signatures of the reconciliations
     */
    public Scenarios(String body, LocalDate day, FeedKeys keys) {
        days = new Days(body, day, new Reconciler(keys));
        all = Stream.of(reading(), telling()).flatMap(List::stream).toList();
    }

    public List<Scenario> all() {
        return all;
    }

    public Optional<Scenario> find(String name) {
        return all.stream().filter(scenario -> scenario.name().equals(name)).findFirst();
    }

    /** Scenarios about connections. */
    private List<Scenario> reading() {
        return List.of(
                readWhole(Plot.ORDINARY_DAY, new Trouble.None()),
                readWhole(Plot.REPEATED_AFTER_CRASH, new Trouble.Cut(6), new Trouble.Again(3)),
                readWhole(Plot.CUT_INSIDE_AN_EVENT, new Trouble.CutInside(5)),
                readWhole(
                        Plot.ENDED_AND_REFUSED, new Trouble.Cut(4), new Trouble.Refused(503), new Trouble.Refused(401)),
                readWhole(Plot.LONG_SILENCE, new Trouble.Quiet(4, 3), new Trouble.Silent(3)),
                gap());
    }

    /** Scenarios about the content of events and reconciliations. */
    private List<Scenario> telling() {
        return List.of(
                about(Plot.UNKNOWN_TYPE_AND_MEMBER, days.withUnknown()),
                about(Plot.MOVED_AWAY, days.movedAway()),
                about(Plot.DENUNCIATION, days.withDenunciation()),
                wrong(Plot.WRONG_COUNT, Reconciliation.ONE_MORE, Complaint.RECONCILIATION),
                wrong(Plot.WRONG_DIGEST, Reconciliation.OTHER_EVENTS, Complaint.RECONCILIATION),
                wrong(Plot.WRONG_SIGNATURE, Reconciliation.FOREIGN_SIGNATURE, Complaint.SIGNATURE));
    }

    private Scenario readWhole(Plot plot, Trouble... troubles) {
        var events = days.closed(days.ordinary(), Reconciliation.RIGHT);
        return Scenario.of(plot, events, List.of(troubles), BOTH, Set.of());
    }

    private Scenario gap() {
        var events = days.closed(days.ordinary(), Reconciliation.RIGHT).stream()
                .filter(event -> event.number() != MISSING)
                .toList();
        return Scenario.of(Plot.GAP, events, List.of(), Set.of(Days.COMPLAINT), Set.of(Complaint.GAP));
    }

    private Scenario about(Plot plot, DraftDay day) {
        var events = days.closed(day, Reconciliation.RIGHT);
        return Scenario.of(plot, events, List.of(), Set.of(Days.COMPLAINT), Set.of());
    }

    private Scenario wrong(Plot plot, Reconciliation reconciliation, Complaint complaint) {
        return Scenario.of(plot, days.closed(days.ordinary(), reconciliation), List.of(), BOTH, Set.of(complaint));
    }
}
