package org.tiepdan.tracking.casework.check;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.HoldDialogue;
import org.tiepdan.tracking.casework.Rejection;

/** Finds why an act cannot have been done on its day. */
final class DayCheck {
    private DayCheck() {}

    /** @param lastActOn legal day of the latest act; null before the first */
    static Optional<Rejection> refuse(
            CaseCommand command, LocalDate receivedOn, @Nullable LocalDate lastActOn, LocalDate today) {
        var on = command.on();
        if (on.isBefore(receivedOn)) {
            return refused(
                    "before-receipt", "không sớm hơn ngày nhận đơn ", "not before the receipt on ", receivedOn, on);
        }
        if (on.isAfter(today)) {
            return refused("after-today", "không muộn hơn hôm nay ", "not after today, ", today, on);
        }
        // A correction has the day on which it is made, and may concern an act older than the latest.
        if (lastActOn != null && on.isBefore(lastActOn) && !(command instanceof CorrectCase)) {
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

    private static Optional<Rejection> refused(String code, String vi, String en, LocalDate bound, LocalDate is) {
        return Optional.of(Rejection.invalid(
                code,
                "Cần ngày " + vi + bound + ", nhưng ngày đã ghi là " + is + ".",
                "Expected a day " + en + bound + ", but it is " + is + "."));
    }
}
