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

    /** Of one case; more come only of limits that notices move again and again. */
    public static final int AT_MOST = 4_000;

    /** @return with a new version of each limit that differs from its latest one, and without the oldest of a very long list */
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
        if (all.size() == known.size()) {
            return known;
        }
        while (all.size() > AT_MOST && all.size() > limits.size()) {
            all.remove(oldestReplaced(all));
        }
        return List.copyOf(all);
    }

    /** @return index of the first version that a later one of the same limit replaces */
    private static int oldestReplaced(List<LimitVersion> all) {
        int first = 0;
        while (isTheLastOf(all, first)) {
            first++;
        }
        return first;
    }

    private static boolean isTheLastOf(List<LimitVersion> all, int index) {
        return all.stream().skip(index + 1L).noneMatch(later -> later.at == all.get(index).at);
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
