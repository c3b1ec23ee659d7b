package org.tiepdan.tracking.casework.check;

import java.time.LocalDate;
import java.util.Optional;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.ObjectToCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.casework.check.CommandCheck.Recording;
import org.tiepdan.tracking.petition.Petition;

/** Finds why a case may not be handed on to a body. */
final class TransferCheck {
    private final LawPack law;
    private final HandOvers handOvers;

    TransferCheck(LawPack law) {
        this.law = law;
        this.handOvers = new HandOvers(law);
    }

    /** @param from code of the body that has the case; a transfer may also be by one above it */
    Optional<Rejection> refuse(CaseCommand command, String from, CaseFile before, Petition petition, Recording at) {
        var today = at.today();
        return switch (command) {
            case TransferCase transfer ->
                refuseTarget(from, transfer.to(), petition, transfer.on(), today)
                        .or(() -> refuseAnother(transfer.by(), from, before, petition, at));
            case ObjectToCase objection ->
                objection.proposedBody() == null
                        ? Optional.empty()
                        : refuseTarget(from, objection.proposedBody(), petition, today, today);
            default -> Optional.empty();
        };
    }

    /**
     * A late entry may be older than the target's start, or than its end: then the successor has the case today.
     *
     * @param on the day of the act, not after {@code today}
     */
    private Optional<Rejection> refuseTarget(String from, String to, Petition petition, LocalDate on, LocalDate today) {
        var target = law.bodies().inForceOrLater(to, on, today);
        var successor = law.bodies().successorOn(to, today);
        if (target.isEmpty() || successor.isEmpty()) {
            return unknown(to, today);
        }
        if (isTheSuccessor(from, to, successor.get())) {
            return itself(from, to);
        }
        if (Denunciations.keeps(petition, to, law.bodies(), today)) {
            return Rejection.refusal(
                    "conflict-of-interest",
                    "Cần một cơ quan không phải là đối tượng bị tố cáo, nhưng đơn được chuyển cho chính cơ quan bị tố"
                            + " cáo, hoặc cơ quan có người đứng đầu, cấp phó bị tố cáo.",
                    "Expected a body that is not denounced, but it is the one denounced, or the one whose head or"
                            + " deputy is.");
        }
        if (target.get().code().equals(from) || target.get().level() == BodyLevel.RECEPTION_BOARD) {
            return Rejection.refusal(
                    "not-a-body-to-transfer-to",
                    "Cần một cơ quan khác có thẩm quyền giải quyết, nhưng đơn được chuyển cho chính cơ quan đang giữ hoặc"
                            + " cho Ban Tiếp công dân.",
                    "Expected another body that settles petitions, but it is the one that has the case, or a reception board.");
        }
        return Optional.empty();
    }

    /** The body that has the case already has the case as the successor of the target. */
    private static boolean isTheSuccessor(String from, String to, String successor) {
        return from.equals(successor) && !to.equals(successor);
    }

    private static Optional<Rejection> itself(String from, String to) {
        return Rejection.refusal(
                "unknown-body",
                "Cần một cơ quan khác, nhưng " + to + " đã kết thúc và cơ quan kế thừa (" + from + ") đang có vụ việc.",
                "Expected another body, but " + to + " has ended, and its successor (" + from + ") has the case.");
    }

    /** Of one that ended, its successor is named: that is where the case should go. */
    private Optional<Rejection> unknown(String to, LocalDate today) {
        var successor = law.bodies().successorOn(to, today);
        return Rejection.refusal(
                "unknown-body",
                "Cần mã của một cơ quan đang hoạt động, nhưng ngày " + today + " không có cơ quan đó"
                        + successor.map(code -> "; " + code + " kế thừa.").orElse("."),
                "Expected a body that exists on " + today + ", but there is no such body"
                        + successor.map(code -> "; " + code + " succeeded it.").orElse("."));
    }

    /** After several hand-overs only the common superior, or a body above it, still decides where the case goes. */
    private Optional<Rejection> refuseAnother(
            String by, String from, CaseFile before, Petition petition, Recording at) {
        return handOvers
                .decider(from, before, petition, at.today())
                .filter(superior -> by.equals(from) || !decidesFor(by, superior, at))
                .map(superior -> Rejection.invalid(
                        "superior-decides",
                        "Cần nêu ý kiến không thuộc thẩm quyền để " + superior
                                + " quyết định, nhưng vụ việc đã được chuyển " + before.hop() + " lần.",
                        "Expected an objection, upon which " + superior + " decides, but the case was handed on "
                                + before.hop() + " times."));
    }

    /** An act that is judged again was checked when recorded: the body may have ended since, and a successor is the superior. */
    private boolean decidesFor(String by, String superior, Recording at) {
        var bodies = law.bodies();
        return by.equals(superior)
                || (at.again()
                        ? bodies.isOrSucceeded(superior, by, at.today())
                                || bodies.everAbove(superior).contains(by)
                        : bodies.allAbove(superior, at.today()).contains(by));
    }
}
