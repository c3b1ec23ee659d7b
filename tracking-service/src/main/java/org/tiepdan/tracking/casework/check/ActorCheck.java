package org.tiepdan.tracking.casework.check;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.casework.check.CommandCheck.Recording;

/** Finds why a body may not do an act in a case. A former body no longer acts; its successor does. */
final class ActorCheck {
    private final Bodies bodies;

    ActorCheck(Bodies bodies) {
        this.bodies = bodies;
    }

    /** @param again whether the act was recorded before, and is judged again because another one is void */
    Optional<Rejection> refuse(CaseCommand command, Case.Opened at, LocalDate today, boolean again) {
        var by = command.by();
        if (!again && hasEnded(by, today)) {
            return Optional.of(ended(by, today));
        }
        var actors = Actors.of(command);
        return may(by, actors, at, today, again) ? Optional.empty() : Optional.of(actors.refused());
    }

    /** @return whether the body may do an act reserved for {@code actors} */
    boolean may(String by, Actors actors, Case.Opened at, LocalDate today) {
        return may(by, actors, at, today, false);
    }

    private boolean may(String by, Actors actors, Case.Opened at, LocalDate today, boolean again) {
        return switch (actors) {
            case COMPETENT -> isCompetent(by, at, today);
            case COMPETENT_OR_RECEIVING -> isCompetent(by, at, today) || isReceiving(by, at, today);
            case COMPETENT_OR_SUPERIOR -> isCompetent(by, at, today) || isAbove(by, at, today, again);
            case COMPETENT_RECEIVING_OR_SUPERIOR ->
                isCompetent(by, at, today) || isReceiving(by, at, today) || isAbove(by, at, today, again);
            case COMPETENT_UNLESS_IN_TRIAGE ->
                at instanceof Case.InTriage ? isReceiving(by, at, today) : isCompetent(by, at, today);
            case SUPERIOR -> isAbove(by, at, today, again);
            case SUPERIOR_OR_RECEIVING ->
                isAbove(by, at, today, again) || (isReceiving(by, at, today) && !isCompetent(by, at, today));
            case RECORDER -> true;
        };
    }

    /** @return the body from which {@code by} hands the case on: itself, or the one below that has it */
    String holder(String by, Case.Opened stage, Recording at) {
        var competent = competentBody(stage);
        if (competent == null) {
            return by;
        }
        // One that succeeded the other later handed the case on from above.
        boolean fromAbove = at.again() && bodies.everAbove(competent).contains(by);
        return !fromAbove && isCompetent(by, stage, at.today()) ? by : competent;
    }

    private boolean isCompetent(String by, Case.Opened at, LocalDate today) {
        return isOrSucceeds(by, competentBody(at), today);
    }

    private boolean isReceiving(String by, Case.Opened at, LocalDate today) {
        return isOrSucceeds(by, at.petition().handler(), today);
    }

    /** In both directions: an act that a body recorded after its end, before that end was known, is later judged as its own. */
    boolean isOrSucceeds(String by, @Nullable String body, LocalDate today) {
        return body != null
                && (by.equals(body)
                        || bodies.successorOn(body, today).filter(by::equals).isPresent()
                        || bodies.successorOn(by, today).filter(body::equals).isPresent());
    }

    /** An act that is judged again was checked when recorded: it is enough that the body was above at some time. */
    private boolean isAbove(String by, Case.Opened at, LocalDate today, boolean again) {
        var below = competentBody(at);
        return below != null
                && (again
                        ? bodies.everAbove(below).contains(by)
                        : bodies.allAbove(below, today).contains(by));
    }

    private static @Nullable String competentBody(Case.Opened at) {
        var competence = at.competence();
        return competence == null ? null : competence.body();
    }

    private boolean hasEnded(String by, LocalDate today) {
        return bodies.find(by).filter(body -> body.hasEnded(today)).isPresent();
    }

    private Rejection ended(String by, LocalDate today) {
        var successor = bodies.successorOn(by, today).orElse("");
        return Rejection.invalid(
                "body-has-ended",
                "Cần một cơ quan còn hoạt động, nhưng " + by + " đã kết thúc hoạt động"
                        + (successor.isEmpty() ? "." : "; " + successor + " thực hiện thay."),
                "Expected a body that still exists, but " + by + " has ended"
                        + (successor.isEmpty() ? "." : "; " + successor + " acts in its place."));
    }
}
