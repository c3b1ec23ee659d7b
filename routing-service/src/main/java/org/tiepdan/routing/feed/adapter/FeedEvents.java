package org.tiepdan.routing.feed.adapter;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.feed.FeedEvent;
import org.tiepdan.routing.interest.Interests;
import org.tiepdan.routing.interest.Respondent;

/** Reads the bodies that an event of routing or tracking concerns. */
final class FeedEvents {
    /** Owners of limits that are not bodies and have no feed. */
    private static final Set<String> NO_BODIES = Set.of("petitioner", "nobody");

    private FeedEvents() {}

    /** The relevant members; all optional, since each type has its own. */
    record View(
            @Nullable String type,
            @Nullable String receivingBody,
            @Nullable String competentBody,
            @Nullable String outcome,
            @Nullable String to,
            @Nullable String owedBy,
            @Nullable String by,
            @Nullable String decider,
            @Nullable String role,
            @Nullable String from,
            @Nullable Conflict conflict,
            @Nullable Petition petition,
            @Nullable Respondent respondent,
            @Nullable String keptFrom) {

        /** The body that gets it for the receiving side; never one that is denounced itself. */
        @Nullable
        String receiver() {
            return inPlaceOf(receivingBody, conflict);
        }

        /** The body that it says is denounced; an event of routing says it by the respondent. */
        @Nullable
        String denounced() {
            return type == null || respondent == null
                    ? keptFrom
                    : Interests.keptFrom(type, respondent).orElse(null);
        }
    }

    /** The member {@code petition} of {@code case.corrected}, if the registration was corrected. */
    record Petition(
            @Nullable String receivingBody,
            @Nullable String keptFrom,
            @Nullable Conflict conflict) {
        FeedEvent.Mended mended() {
            return new FeedEvent.Mended(named(inPlaceOf(receivingBody, conflict)), keptFrom);
        }
    }

    private static @Nullable String inPlaceOf(@Nullable String receivingBody, @Nullable Conflict conflict) {
        return conflict != null && Objects.equals(conflict.body(), receivingBody)
                ? conflict.handledBy()
                : receivingBody;
    }

    /** The denounced body, and the one above it. */
    record Conflict(@Nullable String body, @Nullable String handledBy) {}

    /**
     * @return empty for a type that goes to no feed
     * @throws UnreadableRecordException if a member that its type requires is missing
     */
    static Optional<FeedEvent> read(String type, View view) {
        return Optional.ofNullable(
                switch (type) {
                    case "petition.routed.v1" ->
                        new FeedEvent.Decided(
                                named(view.receiver()),
                                named(view.competentBody()),
                                outcome(view.outcome()),
                                view.denounced());
                    case "petition.triage-requested.v1" ->
                        new FeedEvent.TriageRequested(named(view.receiver()), view.decider(), view.denounced());
                    case "petition.split.v1" -> new FeedEvent.Split(named(view.receiver()), view.denounced());
                    case "petition.objected.v1" ->
                        new FeedEvent.JurisdictionObjected(named(view.receiver()), named(view.by()));
                    case "petition.linked.v1",
                            "petition.related.v1",
                            "petition.unlinked.v1",
                            "petition.group-grew.v1" ->
                        Interests.mayDenounce(named(view.type()))
                                ? new FeedEvent.Kept()
                                : new FeedEvent.LikeOthers(named(view.receiver()), view.competentBody());
                    case "petition.registration-voided.v1" -> new FeedEvent.RegistrationVoided(named(view.receiver()));
                    case "petition.conflict-resolved.v1" -> new FeedEvent.ConflictResolved(named(view.receiver()));
                    case "case.escalated.v1" -> new FeedEvent.Escalated(named(view.to()));
                    case "case.opened.v1" ->
                        new FeedEvent.Opened(
                                named(view.receiver()),
                                view.competentBody(),
                                outcome(view.outcome()),
                                view.denounced());
                    case "case.routed.v1" -> new FeedEvent.Placed(named(view.competentBody()), outcome(view.outcome()));
                    case "case.transferred.v1" -> new FeedEvent.Transferred(named(view.to()));
                    case "case.taken-over.v1" -> new FeedEvent.Transferred(named(view.by()));
                    case "case.objected.v1" -> new FeedEvent.Objected(named(view.by()), view.decider());
                    case "case.succeeded.v1" ->
                        new FeedEvent.Succeeded("RECEIVING".equals(view.role()), named(view.from()), named(view.to()));
                    case "case.corrected.v1" ->
                        new FeedEvent.Corrected(
                                view.competentBody(),
                                outcome(view.outcome()),
                                view.decider(),
                                view.petition() == null ? null : view.petition().mended());
                    default -> later(type, view);
                });
    }

    /**
     * Recognises steps of a case by the prefix of their type, so that an older version of this service still passes on a new kind of step.
     */
    private static @Nullable FeedEvent later(String type, View view) {
        if (type.startsWith("deadline.")) {
            return new FeedEvent.Deadline(body(view.owedBy()));
        }
        return type.startsWith("case.") || type.startsWith("command.rejected.") ? new FeedEvent.Step() : null;
    }

    private static @Nullable String body(@Nullable String owner) {
        return owner == null || NO_BODIES.contains(owner) ? null : owner;
    }

    private static String named(@Nullable String body) {
        if (body == null) {
            throw new UnreadableRecordException("Expected the event to name a body.");
        }
        return body;
    }

    private static @Nullable Outcome outcome(@Nullable String code) {
        return Stream.of(Outcome.values())
                .filter(outcome -> outcome.name().equals(code))
                .findFirst()
                .orElse(null);
    }
}
