package org.tiepdan.reporting.casefile.desk;

import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.MatterFacts.Details;
import org.tiepdan.reporting.casefile.event.RoutingEvent;
import org.tiepdan.reporting.casefile.event.RoutingEvent.Mended;
import org.tiepdan.reporting.casefile.event.RoutingEvent.PetitionRouted;
import org.tiepdan.reporting.casefile.event.RoutingEvent.TriageRequested;

/**
 * What routing's log says about completed facts. Each of its decisions repeats the facts of the petition, with everything completed so far;
 * so from the first completion on, the latest decision counts, whether it names a completion or not. The instance that an officer names in
 * an ordinary decision is no fact of the petition in those events; it counts until triage is requested again, as in tracking.
 *
 * @param corrections number of the latest correction of the registration that routing knew; null for none
 * @param facts of each decision that changed them, in the order of recording; empty until an officer completes any
 */
public record Completions(@Nullable Integer corrections, List<DeskFacts> facts) {
    private static final Completions NONE = new Completions(null, List.of());

    /** @return null as long as nothing was corrected or completed, so that most petitions store nothing */
    public static @Nullable Completions after(@Nullable Completions before, RoutingEvent event, Fact fact) {
        return switch (event) {
            case PetitionRouted routed ->
                after(
                        before,
                        later(routed.correction(), routed.corrections()),
                        routed.completed() != null || officersInstance(routed) != null,
                        known -> DeskFacts.said(known, fact, routed.type(), details(routed)));
            // For a second petition with the same id, the facts are not those of this one.
            case TriageRequested request
            when request.conflictsWith() == null ->
                after(
                        before,
                        later(request.correction(), request.corrections()),
                        request.completed() != null,
                        known -> DeskFacts.said(known, fact, request.type(), details(request)));
            default -> before;
        };
    }

    /** The instance that an officer names in a decision about a complaint, if the facts say another or none; otherwise null. */
    private static @Nullable Integer officersInstance(PetitionRouted routed) {
        boolean named = routed.decidedBy() != null
                && PetitionType.COMPLAINT.name().equals(routed.type())
                && !Objects.equals(routed.settlesInstance(), routed.instance());
        return named ? routed.settlesInstance() : null;
    }

    private static Details details(PetitionRouted routed) {
        var officers = officersInstance(routed);
        return new Details(
                routed.field(),
                routed.place(),
                routed.respondent(),
                routed.decision(),
                officers == null ? routed.instance() : officers,
                null,
                null);
    }

    private static Details details(TriageRequested request) {
        return new Details(
                request.field(),
                request.place(),
                request.respondent(),
                request.decision(),
                request.instance(),
                null,
                null);
    }

    private static @Nullable Integer later(@Nullable Mended cause, @Nullable Integer known) {
        return later(cause == null ? null : Integer.valueOf(cause.number()), known);
    }

    private static @Nullable Integer later(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.max(one, other);
    }

    private static @Nullable Completions after(
            @Nullable Completions known, @Nullable Integer heard, boolean completes, LongFunction<DeskFacts> now) {
        if (known == null && heard == null && !completes) {
            return null;
        }
        var before = known == null ? NONE : known;
        var corrections = later(before.corrections, heard);
        if (!completes && before.facts.isEmpty()) {
            return new Completions(corrections, before.facts);
        }
        var facts = now.apply(corrections == null ? 0 : corrections);
        boolean repeated = !before.facts.isEmpty() && before.facts.getLast().saysTheSame(facts);
        return new Completions(
                corrections,
                repeated
                        ? before.facts
                        : Stream.concat(before.facts.stream(), Stream.of(facts)).toList());
    }

    /** The latest statement; null for none. */
    public @Nullable DeskFacts last() {
        return facts.isEmpty() ? null : facts.getLast();
    }
}
