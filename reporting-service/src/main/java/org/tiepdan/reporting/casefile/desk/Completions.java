package org.tiepdan.reporting.casefile.desk;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.event.Fact;
import org.tiepdan.reporting.casefile.event.IntakeEvent;
import org.tiepdan.reporting.casefile.event.RoutingEvent;
import org.tiepdan.reporting.casefile.event.RoutingEvent.Completed;
import org.tiepdan.reporting.casefile.event.RoutingEvent.Mended;
import org.tiepdan.reporting.casefile.event.RoutingEvent.PetitionRouted;
import org.tiepdan.reporting.casefile.event.RoutingEvent.TriageRequested;

/**
 * What routing's log says about completed facts. Each of its decisions repeats the facts of the petition, with everything completed so far;
 * so from the first completion on, the latest decision counts, whether it names a completion or not.
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
                        routed.correction(),
                        routed.completed(),
                        known -> facts(
                                known,
                                fact,
                                routed.field(),
                                routed.place(),
                                routed.instance(),
                                routed.respondent(),
                                routed.decision()));
            // For a second petition with the same id, the facts are not those of this one.
            case TriageRequested request
            when request.conflictsWith() == null ->
                after(
                        before,
                        request.correction(),
                        request.completed(),
                        known -> facts(
                                known,
                                fact,
                                request.field(),
                                request.place(),
                                request.instance(),
                                request.respondent(),
                                request.decision()));
            default -> before;
        };
    }

    private static @Nullable Completions after(
            @Nullable Completions known,
            @Nullable Mended correction,
            @Nullable Completed completed,
            LongFunction<DeskFacts> now) {
        if (known == null && correction == null && completed == null) {
            return null;
        }
        var before = known == null ? NONE : known;
        var corrections = correction == null ? before.corrections : (Integer) correction.number();
        if (completed == null && before.facts.isEmpty()) {
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

    private static DeskFacts facts(
            long corrections,
            Fact fact,
            @Nullable String field,
            IntakeEvent.@Nullable Place place,
            @Nullable Integer instance,
            IntakeEvent.@Nullable Respondent respondent,
            IntakeEvent.@Nullable Decision decision) {
        return new DeskFacts(
                corrections,
                fact.position(),
                fact.time(),
                field,
                place == null ? null : place.commune(),
                instance,
                respondent == null ? null : respondent.body(),
                respondent == null ? null : respondent.role(),
                decision == null ? null : decision.kind(),
                decision == null ? null : decision.receivedOn());
    }

    /** The latest statement; null for none. */
    public @Nullable DeskFacts last() {
        return facts.isEmpty() ? null : facts.getLast();
    }
}
