package org.tiepdan.loader.acts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.dates.GivenDateException;
import org.tiepdan.eventing.text.OfficeTime;
import org.tiepdan.eventing.text.UnclearTimeException;

/**
 * The order in which the acts of one petition are sent. Lines of a register may be in any order, but no act may be of an earlier day than
 * one before it that moves the case: such lines are sent in the order of their days.
 */
final class ActOrder {
    private static final String CORRECTION = "correction";

    private ActOrder() {}

    /** @return the acts in the order of the file, unless they would be refused in that order and all their days are known */
    static List<Act> of(List<Act> written) {
        var days = written.stream().map(ActOrder::day).flatMap(Optional::stream).toList();
        // A correction has the day on which it was made, and may be about any act before it.
        boolean unclear = days.size() < written.size()
                || written.stream().anyMatch(act -> act.act().equals(CORRECTION));
        if (unclear || isInOrder(written, days)) {
            return written;
        }
        // The acts of one day keep their order, which is reversed in a file that begins with the newest.
        var oldestFirst = isNewestFirst(days) ? written.reversed() : written;
        return oldestFirst.stream()
                .sorted(Comparator.comparing(act -> day(act).orElseThrow()))
                .toList();
    }

    private static boolean isInOrder(List<Act> written, List<LocalDate> days) {
        LocalDate last = null;
        for (int i = 0; i < days.size(); i++) {
            if (isBefore(days.get(i), last)) {
                return false;
            }
            last = written.get(i).moves() ? days.get(i) : last;
        }
        return true;
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate last) {
        return last != null && day.isBefore(last);
    }

    private static boolean isNewestFirst(List<LocalDate> days) {
        return days.equals(days.stream().sorted(Comparator.reverseOrder()).toList());
    }

    /** Read as the services read it. */
    private static Optional<LocalDate> day(Act act) {
        try {
            return Optional.of(OfficeTime.date(act.body().path("on").asString("")));
        } catch (GivenDateException | UnclearTimeException e) {
            return Optional.empty();
        }
    }
}
