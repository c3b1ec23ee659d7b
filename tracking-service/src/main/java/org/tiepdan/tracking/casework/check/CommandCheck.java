package org.tiepdan.tracking.casework.check;

import java.time.LocalDate;
import java.util.Optional;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.casework.history.Bounds;
import org.tiepdan.tracking.casework.stage.ReportStage;

/** Finds why an act may not be recorded. Lateness is never a reason. */
public final class CommandCheck {
    private final ActorCheck actors;
    private final ContentCheck content;
    private final TransferCheck transfers;
    private final BoundCheck bound;

    public CommandCheck(LawPack law) {
        this(law, Bounds.DEFAULT);
    }

    public CommandCheck(LawPack law, Bounds bounds) {
        this.bound = new BoundCheck(bounds);
        this.actors = new ActorCheck(law.bodies());
        this.content = new ContentCheck(law);
        this.transfers = new TransferCheck(law);
    }

    /**
     * When an act is recorded.
     *
     * @param today in legal time
     * @param occasion why it is judged
     */
    public record Recording(LocalDate today, Occasion occasion) {

        /** Why an act is judged. */
        public enum Occasion {
            FIRST,
            /** A correction that is being recorded puts it in the place of an act that was wrong. */
            INSTEAD,
            /** It was recorded before, and stays as it is, while another act or the registration is corrected. */
            UNCHANGED
        }

        /** @return whether the act, or the one that was wrong, was recorded before */
        boolean again() {
            return occasion != Occasion.FIRST;
        }

        /** @return whether what the act says was checked when it was recorded, perhaps by an earlier program that asked for less */
        boolean unchanged() {
            return occasion == Occasion.UNCHANGED;
        }
    }

    /** @param stage of {@code before} */
    public Optional<Rejection> refuse(CaseCommand command, CaseFile before, Case.Opened stage, Recording at) {
        if (!command.name().allowedIn().contains(stage.state())) {
            return Optional.of(Rejection.notAllowedIn(stage.state(), command.name()));
        }
        var petition = stage.petition();
        return actors.refuse(command, stage, at.today(), at.again())
                .or(() -> DayCheck.refuse(command, petition.receivedOn(), before.lastActOn(), at))
                .or(() -> content.refuse(command, stage, before, at.unchanged()))
                .or(() -> {
                    var from = actors.holder(command.by(), stage, at);
                    return transfers.refuse(command, from, before, petition, at);
                })
                .or(() -> at.again() ? Optional.empty() : bound.refuse(command.name(), before));
    }

    /** @param recordedBy code of the body that recorded the act */
    public boolean mayVoid(String by, String recordedBy, Case.Opened at, LocalDate today) {
        return actors.isOrSucceeds(by, recordedBy, today)
                || actors.may(by, Actors.COMPETENT_UNLESS_IN_TRIAGE, at, today);
    }

    public boolean mayVoidRegistration(String by, Case.Opened at, LocalDate today) {
        return actors.may(by, Actors.COMPETENT_OR_RECEIVING, at, today);
    }

    /**
     * @return whether the body received the case, has to settle it, is above the body that has to, or succeeded one of
     *     these
     */
    public boolean isOfTheCase(String by, Case.Opened at, LocalDate today) {
        return actors.may(by, Actors.COMPETENT_OR_RECEIVING, at, today) || actors.may(by, Actors.SUPERIOR, at, today);
    }

    /** @return whether the act is the body's own, or one of a body that it succeeded */
    public boolean isOf(String by, Act act, LocalDate today) {
        return act.content() instanceof Content.Done(var command) && actors.isOrSucceeds(by, command.by(), today);
    }

    /**
     * @param by code of a body
     * @return whether the case is at a stage where that body may do such an act; for a correction this also depends on the void act
     */
    public boolean may(CommandName name, String by, Case.Opened at, LocalDate today) {
        return name.allowedIn().contains(at.state())
                && switch (name) {
                    case REPORT ->
                        actors.may(by, Actors.of(name, ReportStage.DEMANDED), at, today)
                                || actors.may(by, Actors.of(name, ReportStage.GIVEN), at, today);
                    case NOTIFICATION ->
                        actors.may(by, Actors.of(name, null), at, today)
                                || (mayBeReviewed(at) && actors.may(by, Actors.SUPERIOR, at, today));
                    default -> actors.may(by, Actors.of(name, null), at, today);
                };
    }

    /** Whether there is a conclusion that a superior may review after a further denunciation (LTC 37). */
    public static boolean mayBeReviewed(Case.Opened at) {
        return at.petition().type() == PetitionType.DENUNCIATION && at.settlement() != null;
    }
}
