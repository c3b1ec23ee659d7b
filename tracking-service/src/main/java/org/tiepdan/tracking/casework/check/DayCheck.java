package org.tiepdan.tracking.casework.check;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.HoldDialogue;
import org.tiepdan.tracking.casework.CaseCommand.ReportOverdue;
import org.tiepdan.tracking.casework.CaseCommand.UrgeCase;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.casework.check.CommandCheck.Recording;

/** Finds why an act cannot have been done on its day. */
final class DayCheck {
    private DayCheck() {}

    /** @param lastActOn legal day of the latest act that moved the case; null before the first */
    static Optional<Rejection> refuse(
            CaseCommand command, LocalDate receivedOn, @Nullable LocalDate lastActOn, Recording at) {
        var on = command.on();
        var today = at.today();
        if (on.isBefore(receivedOn)) {
            return refused(
                    "before-receipt", "không sớm hơn ngày nhận đơn ", "not before the receipt on ", receivedOn, on);
        }
        if (on.isAfter(today)) {
            return refused("after-today", "không muộn hơn hôm nay ", "not after today, ", today, on);
        }
        if (lastActOn != null && on.isBefore(lastActOn) && !mayPrecede(command, at)) {
            return refused(
                    "before-last-act",
                    "không sớm hơn việc gần nhất đã ghi, ngày ",
                    "not before the latest act, of ",
                    lastActOn,
                    on);
        }
        return command instanceof HoldDialogue held && held.notifiedOn().isAfter(on)
                ? refused(
                        "notified-after-the-dialogue",
                        "thông báo không muộn hơn ngày đối thoại ",
                        "of the notice not after the dialogue on ",
                        on,
                        held.notifiedOn())
                : Optional.empty();
    }

    /**
     * A correction has the day on which it is made, and may concern an act older than the latest. A late body was urged or reported
     * whatever the true day of an act that was typed wrongly.
     */
    private static boolean mayPrecede(CaseCommand command, Recording at) {
        return command instanceof CorrectCase
                || (at.again() && (command instanceof UrgeCase || command instanceof ReportOverdue));
    }

    private static Optional<Rejection> refused(String code, String vi, String en, LocalDate bound, LocalDate is) {
        return Optional.of(Rejection.invalid(
                code,
                "Cần ngày " + vi + bound + ", nhưng ngày đã ghi là " + is + ".",
                "Expected a day " + en + bound + ", but it is " + is + "."));
    }
}
