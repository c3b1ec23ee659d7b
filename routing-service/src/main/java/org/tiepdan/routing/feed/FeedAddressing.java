package org.tiepdan.routing.feed;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.petition.Outcome;

/**
 * Chooses the feeds an event goes to. A decision names its own addressees; the state of the case follows tracking's events alone, which
 * open it first, so the order in which the two logs are read does not matter.
 */
public final class FeedAddressing {
    private FeedAddressing() {}

    /**
     * @param next the case after the event; null until tracking has opened it
     * @param bodies codes of those whose feeds get the event
     */
    public record Addressed(@Nullable FeedCase next, Set<String> bodies) {}

    /**
     * @param known the case before the event; null before tracking has opened it
     * @param bodies to find who succeeded a denounced body, since those must not get the event either (LTC 8.3, 12.4, 56)
     * @param today in Viet Nam
     * @return empty if the event belongs to a case that was never opened
     */
    public static Optional<Addressed> address(
            FeedEvent event, @Nullable FeedCase known, Bodies bodies, LocalDate today) {
        return addressed(event, known).map(to -> {
            var others = new LinkedHashSet<>(to.bodies());
            keptFrom(event, to.next())
                    .forEach(denounced -> others.removeIf(body -> bodies.isOrSucceeded(body, denounced, today)));
            return new Addressed(to.next(), others);
        });
    }

    /** An event with all facts of its petition knows best: tracking may not have told of their correction yet. */
    private static Stream<String> keptFrom(FeedEvent event, @Nullable FeedCase next) {
        var said = Stream.ofNullable(event.keptFrom());
        return switch (event) {
            case FeedEvent.Decided _, FeedEvent.Split _, FeedEvent.Opened _ -> said;
            default ->
                Stream.concat(
                        said, Stream.ofNullable(next).map(FeedCase::keptFrom).flatMap(Stream::ofNullable));
        };
    }

    private static Optional<Addressed> addressed(FeedEvent event, @Nullable FeedCase known) {
        return switch (event) {
            case FeedEvent.Decided decided ->
                Optional.of(to(known, decided.receivingBody(), placed(decided.competentBody(), decided.outcome())));
            case FeedEvent.TriageRequested requested ->
                Optional.of(to(known, requested.receivingBody(), requested.decider()));
            case FeedEvent.JurisdictionObjected(var receivingBody, var by) -> Optional.of(to(known, receivingBody, by));
            case FeedEvent.Escalated(var to) -> Optional.of(to(known, to));
            case FeedEvent.Split(var receivingBody, var _) -> Optional.of(to(known, receivingBody));
            case FeedEvent.LikeOthers(var receivingBody, var competentBody) ->
                Optional.of(to(known, receivingBody, competentBody));
            case FeedEvent.Kept() -> Optional.of(to(known));
            case FeedEvent.ConflictResolved(var receivingBody) -> Optional.of(to(known, receivingBody));
            case FeedEvent.Opened opened -> {
                var competent = placed(opened.competentBody(), opened.outcome());
                var next = new FeedCase(opened.receivingBody(), competent, opened.keptFrom());
                yield Optional.of(to(next, opened.receivingBody(), competent));
            }
            case FeedEvent.Placed now -> following(known, placed(now.competentBody(), now.outcome()));
            // The body that hands the case over gets this event and no later one.
            case FeedEvent.Transferred moved ->
                Optional.ofNullable(known).flatMap(from -> following(from, moved.to(), from.competentBody()));
            case FeedEvent.Objected(var by, var decider) -> following(known, null, by, decider);
            case FeedEvent.Succeeded succeeded ->
                Optional.ofNullable(known).map(before -> succeeded(succeeded, before));
            case FeedEvent.RegistrationVoided(var receivingBody) -> Optional.of(to(known, receivingBody));
            case FeedEvent.Corrected(var body, var outcome, var decider, var petition) ->
                Optional.ofNullable(known)
                        .flatMap(from -> following(
                                mended(from, petition), placed(body, outcome), from.competentBody(), decider));
            case FeedEvent.Deadline deadline ->
                Optional.ofNullable(known).flatMap(at -> following(at, at.competentBody(), deadline.owedBy()));
            case FeedEvent.Step() -> Optional.ofNullable(known).flatMap(at -> following(at, at.competentBody()));
        };
    }

    private static FeedCase mended(FeedCase before, FeedEvent.@Nullable Mended petition) {
        return petition == null
                ? before
                : new FeedCase(petition.receivingBody(), before.competentBody(), petition.keptFrom());
    }

    private static Optional<Addressed> following(
            @Nullable FeedCase known, @Nullable String competentBody, @Nullable String... also) {
        return Optional.ofNullable(known).map(before -> {
            var next = before.at(competentBody);
            var each = bodies(before.receivingBody(), competentBody);
            each.addAll(bodies(also));
            return new Addressed(next, each);
        });
    }

    /**
     * The body that ended gets this event as its last. If it has no part in the case, because another body handles it instead, it does not
     * get the event, nor does its successor.
     */
    private static Addressed succeeded(FeedEvent.Succeeded event, FeedCase before) {
        var had = event.receiving() ? before.receivingBody() : before.competentBody();
        if (!event.from().equals(had)) {
            return to(before, before.receivingBody(), before.competentBody());
        }
        var next = event.receiving()
                ? new FeedCase(event.to(), before.competentBody(), before.keptFrom())
                : before.at(event.to());
        return to(next, before.receivingBody(), before.competentBody(), event.to());
    }

    private static @Nullable String placed(@Nullable String competentBody, @Nullable Outcome outcome) {
        return outcome == Outcome.ACCEPT || outcome == Outcome.TRANSFER || outcome == Outcome.URGE
                ? competentBody
                : null;
    }

    private static Addressed to(@Nullable FeedCase next, @Nullable String... bodies) {
        return new Addressed(next, bodies(bodies));
    }

    private static Set<String> bodies(@Nullable String... bodies) {
        var each = new LinkedHashSet<String>();
        Stream.of(bodies).flatMap(Stream::ofNullable).forEach(each::add);
        return each;
    }
}
