package org.tiepdan.reporting.casefile.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One state of knowledge about a limit, until its next version.
 *
 * @param at index of the limit in its case, from 0
 * @param doneOn the day of the act, in time or late; absent before that
 * @param from when it was recorded
 */
public record LimitVersion(
        int at,
        String owedBy,
        LocalDate startsOn,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        String state,
        Instant from) {

    /** @return with a new version of each limit that differs from its latest one */
    public static List<LimitVersion> after(List<LimitVersion> known, List<Deadline> limits, Instant time) {
        var latest = new LimitVersion[limits.size()];
        known.forEach(version -> latest[version.at] = version);
        var all = new ArrayList<LimitVersion>(known);
        for (int at = 0; at < latest.length; at++) {
            var now = of(at, limits.get(at), time);
            if (latest[at] == null || !now.saysTheSame(latest[at])) {
                all.add(now);
            }
        }
        return all.size() == known.size() ? known : List.copyOf(all);
    }

    private static LimitVersion of(int at, Deadline limit, Instant time) {
        var doneOn = limit.state().equals(Deadline.MET) ? limit.metOn() : limit.endedLateOn();
        return new LimitVersion(at, limit.owedBy(), limit.startsOn(), limit.dueOn(), doneOn, limit.state(), time);
    }

    private boolean saysTheSame(LimitVersion other) {
        return equals(
                new LimitVersion(other.at, other.owedBy, other.startsOn, other.dueOn, other.doneOn, other.state, from));
    }
}
