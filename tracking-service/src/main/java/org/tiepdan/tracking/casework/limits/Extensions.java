package org.tiepdan.tracking.casework.limits;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineState;

/**
 * How far the law allows a limit to be extended. For a complaint, the length for complex matters is a maximum counted from the start (LKN
 * 28, 37); for a denunciation, blocks are added, one for a complex matter and two for an especially complex one (LTC 30, NĐ31/2019 3).
 * Complexity alone moves no limit: the law says that it "may" be longer, so a body has to extend it.
 */
public final class Extensions {
    private final LawPack law;

    public Extensions(LawPack law) {
        this.law = law;
    }

    /**
     * @param on the day of the extension
     * @param days in the limit's unit; null for the maximum
     * @param criteria number of criteria by which the matter is complex; a finding without criteria counts as one
     * @param remote whether it lies in a remote area with difficult travel
     */
    public record Asked(LocalDate on, @Nullable Integer days, int criteria, boolean remote) {}

    public sealed interface Answer {}

    public record Granted(Deadline limit, int days) implements Answer {}

    /** No running limit may be extended. */
    public record NothingRuns() implements Answer {}

    /** @param lastDay of the limit, before the day of the extension */
    public record AfterTheEnd(LocalDate lastDay) implements Answer {}

    public record NotComplex() implements Answer {}

    /** It has the maximum number of extensions, or the maximum length. */
    public record UsedUp() implements Answer {}

    /** @param most maximum days to add at once */
    public record TooLong(int most) implements Answer {}

    /** @param limits of a case, in the order in which they were set: the last extendable one is extended */
    public Answer ask(List<Deadline> limits, Asked asked) {
        for (var limit : limits.reversed()) {
            var rule = law.timeLimits().inForce(limit.ruleId(), limit.startsOn());
            var extension = rule.map(TimeLimit::extension).orElse(null);
            if (extension != null && runs(limit)) {
                return ask(limit, rule.orElseThrow(), extension, asked);
            }
        }
        return new NothingRuns();
    }

    private static boolean runs(Deadline limit) {
        return limit.counted() != null
                && (limit.state() == DeadlineState.OPEN || limit.state() == DeadlineState.MISSED);
    }

    private static Answer ask(Deadline limit, TimeLimit rule, TimeLimit.Extension extension, Asked asked) {
        if (asked.on().isAfter(limit.dueOn())) {
            return new AfterTheEnd(limit.dueOn());
        }
        if (asked.criteria() == 0) {
            return new NotComplex();
        }
        int most = most(limit, rule, extension, asked);
        if (most < 1) {
            return new UsedUp();
        }
        int days = asked.days() == null ? most : asked.days();
        return days > most ? new TooLong(most) : new Granted(limit, days);
    }

    private static int most(Deadline limit, TimeLimit rule, TimeLimit.Extension extension, Asked asked) {
        int length = limit.length();
        int done = limit.changes().extensions().size();
        return switch (extension.kind()) {
            case CEILING -> done < extension.times() ? rule.lengthFor(true, asked.remote()) - length : 0;
            case BLOCK -> {
                int block = extension.length() == null ? 0 : extension.length();
                int inFromTheStart = length - limit.changes().daysAdded() - rule.length();
                int blocks = done + (inFromTheStart > 0 ? 1 : 0);
                yield blocks < Math.min(asked.criteria(), extension.times()) ? block : 0;
            }
        };
    }
}
