package org.tiepdan.loader.acts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The order in which the acts of one petition are sent. Lines of a register may stand in any order, but no act that moves a case may be of
 * an earlier day than the one before it: such lines are sent in the order of their days.
 */
final class ActOrder {
    private static final String CORRECTION = "correction";

    private ActOrder() {}

    /** @return the acts as they stand in the file, unless they would be refused in that order and all their days are known */
    static List<Act> of(List<Act> written) {
        var days = written.stream().map(ActOrder::day).flatMap(Optional::stream).toList();
        // A correction has the day on which it was made, and may be about any act before it.
        boolean unclear = days.size() < written.size()
                || written.stream().anyMatch(act -> act.act().equals(CORRECTION));
        return unclear || isInOrder(written)
                ? written
                : written.stream()
                        .sorted(Comparator.comparing(act -> day(act).orElseThrow()))
                        .toList();
    }

    private static boolean isInOrder(List<Act> written) {
        var days = written.stream()
                .filter(Act::moves)
                .map(act -> day(act).orElseThrow())
                .toList();
        return Objects.equals(days, days.stream().sorted().toList());
    }

    private static Optional<LocalDate> day(Act act) {
        try {
            return Optional.of(LocalDate.parse(act.body().path("on").asString("")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
