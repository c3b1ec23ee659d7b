package org.tiepdan.routing.triage;

import java.time.LocalDate;
import java.util.Optional;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.routing.triage.TriageCommand.ObjectToJurisdiction;
import org.tiepdan.routing.triage.TriageCommand.ResolveConflict;
import org.tiepdan.routing.triage.TriageCommand.Unlink;

/** Checks whether an act is possible now, by this body and on this day. Late entry is never a reason for refusal. */
final class ActCheck {
    private final LawPack law;

    ActCheck(LawPack law) {
        this.law = law;
    }

    /** @param command a decision, or a split, which counts as one */
    Optional<Rejection> refuseDeciding(TriageCommand command, DeskPetition petition, LocalDate today) {
        if (!(petition.standing() instanceof Standing.InTriage)) {
            return Optional.of(Rejection.notInTriage());
        }
        var superior = petition.superior(law.bodies(), today);
        return (superior.isPresent()
                        ? refuseSuperior(command, superior.get(), petition, today)
                        : refuseDecider(command, petition, today))
                .or(() -> refuseDay(command, petition, today))
                .or(() -> refuseOrder(command, petition));
    }

    Optional<Rejection> refuse(ObjectToJurisdiction command, DeskPetition petition, LocalDate today) {
        if (!(petition.standing() instanceof Standing.Decided decided) || !isAtABody(decided, petition)) {
            return Optional.of(Rejection.notRouted());
        }
        if (!law.bodies().actsFor(command.by(), decided.competentBody(), command.on(), today)) {
            return Optional.of(Rejection.invalid(
                    "not-the-competent-body",
                    "Chỉ cơ quan có thẩm quyền giải quyết mới được thực hiện việc này.",
                    "Expected the body that the petition is at to object, but another body did."));
        }
        return refuseDay(command, petition, today).or(() -> refuseOrder(command, petition));
    }

    Optional<Rejection> refuse(ResolveConflict command, DeskPetition petition, LocalDate today) {
        var conflict = petition.conflicts().stream()
                .filter(one -> one.eventId().equals(command.conflict()))
                .findFirst();
        if (conflict.isEmpty()) {
            return Optional.of(Rejection.invalid(
                    "unknown-conflict",
                    "Cần mã của một nội dung trùng khóa với đơn này, nhưng không có nội dung nào mang mã đó.",
                    "Expected the id of a conflict of this petition, but there is no such conflict."));
        }
        if (conflict.get().resolved()) {
            return Optional.of(Rejection.conflictIsResolved());
        }
        var keptFrom = conflict.get().keptFrom();
        if (keptFrom != null && law.bodies().isOrSucceeded(command.by(), keptFrom, today)) {
            return Optional.of(Rejection.conflictOfInterest());
        }
        return refuseDecider(command, petition, today).or(() -> refuseDay(command, petition, today));
    }

    /** A copy that was split has its matters decided already: the split has to be revoked first. */
    Optional<Rejection> refuse(Unlink command, DeskPetition petition, LocalDate today) {
        if (petition.standing() instanceof Standing.Split) {
            return Optional.of(Rejection.notInTriage());
        }
        return refuseDecider(command, petition, today).or(() -> refuseDay(command, petition, today));
    }

    /** Disputes of competence within a province are for its people's committee (LKN 21.3). */
    private Optional<Rejection> refuseDecider(TriageCommand command, DeskPetition petition, LocalDate today) {
        var by = command.by();
        if (petition.isKeptFrom(by, law.bodies(), today)) {
            return Optional.of(Rejection.conflictOfInterest());
        }
        var desk = petition.handler(law.bodies(), today);
        return actsFor(command, desk, today)
                        || actsFor(command, law.bodies().competenceOf(desk), today)
                        || isAbove(law.bodies().competenceOf(by), desk)
                ? Optional.empty()
                : Optional.of(
                        Rejection.invalid(
                                "not-the-deciding-body",
                                "Cần cơ quan nhận đơn hoặc Ủy ban nhân dân tỉnh quyết định, nhưng cơ quan gửi yêu cầu không phải là"
                                        + " các cơ quan đó.",
                                "Expected the receiving body or the province's people's committee to decide, but another did."));
    }

    /** After several hand-overs the common superior alone decides. */
    private Optional<Rejection> refuseSuperior(
            TriageCommand command, String superior, DeskPetition petition, LocalDate today) {
        if (petition.isKeptFrom(command.by(), law.bodies(), today)) {
            return Optional.of(Rejection.conflictOfInterest());
        }
        return actsFor(command, superior, today)
                ? Optional.empty()
                : Optional.of(
                        Rejection.invalid(
                                "not-the-deciding-body",
                                "Cần cơ quan cấp trên chung " + superior
                                        + " quyết định, vì đơn đã được chuyển nhiều lần, nhưng cơ quan khác đã gửi yêu cầu.",
                                "Expected the common superior " + superior
                                        + " to decide, because the petition was handed on several times, but another body did."));
    }

    /** Whether it acts for itself, for the body it receives for, or as successor of one that ended. */
    private boolean actsFor(TriageCommand command, String body, LocalDate today) {
        var bodies = law.bodies();
        return bodies.actsFor(command.by(), body, command.on(), today)
                || bodies.actsFor(bodies.competenceOf(command.by()), body, command.on(), today);
    }

    private boolean isAbove(String deciding, String desk) {
        boolean isProvince = law.bodies()
                .find(deciding)
                .filter(body -> body.level() == BodyLevel.PROVINCE)
                .isPresent();
        return isProvince
                && (law.bodies().find(desk).isEmpty()
                        || law.bodies().relation(desk, deciding).staysInProvince());
    }

    private boolean isAtABody(Standing.Decided decided, DeskPetition petition) {
        return TriageDecider.isPlaced(decided.outcome())
                && law.bodies()
                        .relation(petition.desk(), decided.competentBody())
                        .staysInProvince();
    }

    private static Optional<Rejection> refuseDay(TriageCommand command, DeskPetition petition, LocalDate today) {
        if (command.on().isBefore(petition.receivedOn())) {
            return Optional.of(Rejection.beforeReceipt(command.on(), petition.receivedOn()));
        }
        return command.on().isAfter(today) ? Optional.of(Rejection.afterToday(command.on(), today)) : Optional.empty();
    }

    private static Optional<Rejection> refuseOrder(TriageCommand command, DeskPetition petition) {
        var since = petition.standing().since();
        return command.on().isBefore(since)
                ? Optional.of(Rejection.beforeLastAct(command.on(), since))
                : Optional.empty();
    }
}
