package org.tiepdan.reporting.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.TrackingPart;
import org.tiepdan.reporting.casefile.limit.Deadline;
import org.tiepdan.reporting.count.Counted.LimitsByRule;
import org.tiepdan.reporting.count.Counted.Standing;
import org.tiepdan.reporting.count.Tally;
import org.tiepdan.reporting.figures.Summary.Limits;

/** Adds up the numbers of a {@link Summary}. */
public final class SummarySums {
    private static final String NOT_ROUTED = "NOT_ROUTED";

    private final Map<String, Long> byType = new TreeMap<>();
    private final Map<String, Long> byOutcome = new TreeMap<>();
    private final Map<String, Long> byState = new TreeMap<>();
    private final Map<String, Long> byClosing = new TreeMap<>();
    private long matters;
    /** Matters that came in with a petition, which is counted itself. */
    private long fromSplits;

    private final Map<String, Limits> byRule = new TreeMap<>();

    /**
     * All cases, whenever they were received.
     *
     * @param body see {@link Summary}
     */
    public static Summary ofAll(Tally tally, @Nullable String body, Instant now) {
        var sums = new SummarySums();
        var cases =
                body == null ? tally : tally.where(parties -> parties.handlers().contains(body));
        cases.forEach(Standing.class, (standing, counts) -> {
            if (standing.type() != null) {
                sums.cases(standing.type(), standing, counts.total());
            }
        });
        tally.forEach(LimitsByRule.class, (limits, counts) -> {
            if (body != null && !limits.body().equals(body)) {
                return;
            }
            long past = counts.upTo(now.getEpochSecond());
            sums.limits(limits.rule(), limits.state(), true, past);
            sums.limits(limits.rule(), limits.state(), false, counts.total() - past);
        });
        return sums.summary(body, null, null);
    }

    /** @param standing its outcome may be empty if there is none, its closing if the case is open */
    public void cases(String type, Standing standing, long count) {
        var state = standing.state();
        var closedAs = standing.closedAs();
        if (TrackingPart.MISTAKEN.equals(closedAs)) {
            // It is no petition and counts nowhere else. A matter of a reversed split was not even registered.
            if (!standing.matter()) {
                byClosing.merge(TrackingPart.MISTAKEN, count, Long::sum);
            }
            return;
        }
        fromSplits += standing.matter() ? count : 0;
        boolean isSplit = "MATTERS_ENDED".equals(closedAs) || TrackingPart.SPLIT.equals(state);
        matters += "DUPLICATE".equals(closedAs) || isSplit ? 0 : count;
        var stands = Objects.requireNonNullElse(state, NOT_ROUTED);
        byType.merge(type, count, Long::sum);
        byOutcome.merge(outcome(standing.outcome(), stands), count, Long::sum);
        byState.merge(stands, count, Long::sum);
        if (closedAs != null && !closedAs.isEmpty()) {
            byClosing.merge(closedAs, count, Long::sum);
        }
    }

    private static String outcome(@Nullable String outcome, String state) {
        return outcome != null && !outcome.isEmpty() ? outcome : state.equals("IN_TRIAGE") ? "TRIAGE" : NOT_ROUTED;
    }

    /** @param past whether their end is past */
    public void limits(String rule, String state, boolean past, long count) {
        if (count > 0) {
            byRule.merge(rule, limits(state, past, count), Limits::plus);
        }
    }

    private static Limits limits(String state, boolean past, long count) {
        return switch (state) {
            case Deadline.MET -> Limits.of(count, 0, 0, 0, 0);
            case Deadline.MISSED -> Limits.of(0, count, 0, 0, 0);
            case Deadline.OPEN -> past ? Limits.of(0, 0, count, 0, 0) : Limits.of(0, 0, 0, count, 0);
            default -> Limits.of(0, 0, 0, 0, count);
        };
    }

    public Summary summary(@Nullable String body, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Summary(
                body,
                from,
                to,
                byType.values().stream().mapToLong(Long::longValue).sum() - fromSplits,
                matters,
                byType,
                byOutcome,
                byState,
                byClosing,
                byRule.values().stream().reduce(Limits.NONE, Limits::plus),
                byRule);
    }
}
