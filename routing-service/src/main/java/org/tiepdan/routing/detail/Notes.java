package org.tiepdan.routing.detail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.OutsideCalendarException;
import org.tiepdan.lawpack.flag.Flag;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.PetitionType;

/** Finds the notes (lưu ý) for the body that gets a petition. */
public final class Notes {
    private final LawPack law;
    private final AlsoSentTo alsoSentTo;

    public Notes(LawPack law) {
        this.law = law;
        this.alsoSentTo = new AlsoSentTo(law);
    }

    /**
     * The facts on which notes depend.
     *
     * @param kind what a complaint contests
     * @param competent code of the body that gets it; null while an officer has to decide
     */
    public record About(
            PetitionType type,
            @Nullable DecisionKind kind,
            @Nullable Integer instance,
            LocalDate receivedOn,
            String receivingBody,
            @Nullable String competent,
            Details details) {}

    /** @return in the order of the file */
    public List<Flag> of(About about) {
        return law.flags().stream()
                .filter(flag -> flag.types().contains(about.type()))
                .filter(flag -> new Period(flag.effectiveFrom(), flag.effectiveTo()).holds(about.receivedOn()))
                .filter(flag -> isRaised(flag, about))
                .toList();
    }

    private boolean isRaised(Flag flag, About about) {
        var competent = about.competent();
        var others = about.details().alsoSentTo();
        return switch (flag.condition()) {
            case LATE -> flag.limit() != null && isLate(flag.limit(), about);
            case NO_MANDATE ->
                isMany(flag, about) && !Boolean.TRUE.equals(about.details().mandated());
            case ALSO_SENT_TO_COMPETENT ->
                competent != null
                        && !law.bodies().competenceOf(about.receivingBody()).equals(competent)
                        && alsoSentTo.has(others, competent, about.receivedOn());
            case ALSO_SENT_ELSEWHERE ->
                competent != null && alsoSentTo.hasOthers(others, competent, about.receivedOn());
        };
    }

    private static boolean isMany(Flag flag, About about) {
        var people = about.details().people();
        return people != null && flag.people() != null && people >= flag.people();
    }

    /** Uses the day of receipt at the first body here; an officer judges an earlier receipt elsewhere. */
    private boolean isLate(String rule, About about) {
        var contestedOn = about.details().contestedOn();
        return contestedOn != null
                && limit(rule, contestedOn, about)
                        .map(limit -> lastDay(limit, contestedOn))
                        .filter(about.receivedOn()::isAfter)
                        .isPresent();
    }

    /** A decision served before the current law came into force is measured by the present law, since it is late under any law. */
    private Optional<TimeLimit> limit(String rule, LocalDate contestedOn, About about) {
        return law.timeLimits()
                .inForce(rule, contestedOn)
                .or(() -> law.timeLimits().inForce(rule, about.receivedOn()))
                .filter(limit ->
                        limit.appliesTo().covers(about.type(), about.instance(), Channel.POST, null, about.kind()));
    }

    private LocalDate lastDay(TimeLimit limit, LocalDate contestedOn) {
        try {
            return law.timeLimits().due(limit, contestedOn, false, false).dueOn();
        } catch (OutsideCalendarException _) {
            // So long ago or so far ahead that a rest day at the end makes no difference.
            return contestedOn.plusDays(limit.length());
        }
    }
}
