package org.tiepdan.reporting.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tiepdan.reporting.casefile.TrackingPart;
import org.tiepdan.reporting.count.Counted.Standing;
import org.tiepdan.reporting.count.Tally;

/**
 * Every petition accounted for, from two sides: {@code received} by intake's log alone, the stages by routing's and tracking's.
 * {@code received + matters + orphans} is the sum of the stages and {@code unaccounted}.
 *
 * @param notRouted received, but routing's log has no event yet
 * @param unaccounted received, but neither routing's nor tracking's log has a state
 * @param orphans routed or tracked, but never received
 * @param positions topic → partition → offset up to which the counts hold
 * @param split petitions that were split into matters
 * @param matters into which petitions were split (vụ việc)
 */
public record Ledger(
        long received,
        long notRouted,
        long inTriage,
        long routed,
        long accepted,
        long suspended,
        long decided,
        Map<String, Long> closed,
        long unaccounted,
        long orphans,
        Map<String, Map<Integer, Long>> positions,
        long split,
        long matters) {

    public static Ledger of(Tally tally, Map<String, Map<Integer, Long>> positions) {
        var standings = new HashMap<Standing, Long>();
        tally.forEach(Standing.class, (standing, counts) -> standings.merge(standing, counts.total(), Long::sum));
        return of(standings, positions);
    }

    static Ledger of(Map<Standing, Long> standings, Map<String, Map<Integer, Long>> positions) {
        var closed = new TreeMap<String, Long>();
        standings.forEach((standing, count) -> {
            if (TrackingPart.CLOSED.equals(standing.state())) {
                closed.merge(standing.closedAs() == null ? "" : standing.closedAs(), count, Long::sum);
            }
        });
        return new Ledger(
                sum(standings, standing -> standing.type() != null && !standing.matter()),
                sum(standings, standing -> standing.type() != null && standing.routed() == null),
                in(standings, "IN_TRIAGE"),
                in(standings, "ROUTED"),
                in(standings, "ACCEPTED"),
                in(standings, "SUSPENDED"),
                in(standings, "DECIDED"),
                closed,
                sum(standings, standing -> standing.type() != null && standing.state() == null),
                sum(standings, standing -> standing.type() == null && standing.state() != null),
                positions,
                in(standings, TrackingPart.SPLIT),
                sum(standings, Standing::matter));
    }

    private static long in(Map<Standing, Long> standings, String state) {
        return sum(standings, standing -> state.equals(standing.state()));
    }

    private static long sum(Map<Standing, Long> standings, Predicate<Standing> which) {
        return standings.entrySet().stream()
                .filter(standing -> which.test(standing.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
