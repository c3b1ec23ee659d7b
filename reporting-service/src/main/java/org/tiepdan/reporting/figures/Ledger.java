package org.tiepdan.reporting.figures;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Every petition accounted for, from two sides: {@code received} by intake's log alone, the stages by routing's and
 * tracking's. {@code received + orphans} is the sum of the stages and {@code unaccounted}.
 *
 * @param notRouted received, but routing's log says nothing yet
 * @param unaccounted received, but neither routing's nor tracking's log says where it is
 * @param orphans routed or tracked, but never received
 * @param positions topic → partition → offset up to which the counts hold
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
        Map<String, Map<Integer, Long>> positions) {

    public static Ledger of(List<Standing> standings, Map<String, Map<Integer, Long>> positions) {
        var closed = new TreeMap<String, Long>();
        standings.stream()
                .filter(standing -> standing.state().equals("CLOSED"))
                .forEach(standing -> closed.merge(standing.closedAs(), standing.count(), Long::sum));
        return new Ledger(
                sum(standings, Standing::isReceived),
                sum(
                        standings,
                        standing -> standing.isReceived() && standing.routed().isEmpty()),
                in(standings, "IN_TRIAGE"),
                in(standings, "ROUTED"),
                in(standings, "ACCEPTED"),
                in(standings, "SUSPENDED"),
                in(standings, "DECIDED"),
                closed,
                unaccounted(standings),
                sum(standings, standing -> !standing.isReceived() && standing.isAnswered()),
                positions);
    }

    public static long unaccounted(List<Standing> standings) {
        return sum(standings, standing -> standing.isReceived() && !standing.isAnswered());
    }

    private static long in(List<Standing> standings, String state) {
        return sum(standings, standing -> standing.state().equals(state));
    }

    private static long sum(List<Standing> standings, Predicate<Standing> which) {
        return standings.stream().filter(which).mapToLong(Standing::count).sum();
    }
}
