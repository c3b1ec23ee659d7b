package org.tiepdan.tracking.casework.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.desk.RefusalGround;
import org.tiepdan.lawpack.desk.SettlementGround;
import org.tiepdan.lawpack.desk.TriageReason;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Rejection;

/** Finds why a ground or reason is not in the law pack, or not valid for this petition. */
final class GroundCheck {
    private final LawPack law;

    GroundCheck(LawPack law) {
        this.law = law;
    }

    Optional<Rejection> refusal(String text, PetitionType type) {
        var ground = law.refusalGrounds().find(text);
        if (ground.isEmpty()) {
            return unknown(
                    "unknown-ground",
                    "căn cứ không thụ lý",
                    "grounds of refusal",
                    law.refusalGrounds().all().stream()
                            .filter(one -> one.type() == type)
                            .map(RefusalGround::code)
                            .toList());
        }
        var of = ground.get().type();
        return of == type
                ? Optional.empty()
                : Optional.of(Rejection.invalid(
                        "ground-does-not-fit",
                        "Cần căn cứ không thụ lý dành cho " + Words.vi(type) + ", nhưng "
                                + ground.get().code() + " dành cho " + Words.vi(of) + ".",
                        "Expected a ground of refusal for " + Words.en(type) + ", but "
                                + ground.get().code() + " is for " + Words.en(of) + "."));
    }

    /**
     * @param on the day of the act
     * @param unchanged whether the act was recorded before, and stays as it is: an earlier program did not ask for the day of the ground
     */
    Optional<Rejection> settlement(
            String text, SettlementGround.Act act, PetitionType type, LocalDate on, boolean unchanged) {
        var grounds = law.settlementGrounds();
        if (grounds.find(text, act, type, on).isPresent()) {
            return Optional.empty();
        }
        var otherDays = grounds.versions(text, act, type);
        if (!otherDays.isEmpty()) {
            return unchanged ? Optional.empty() : notOnThatDay(otherDays.getLast(), on);
        }
        return unknown(
                "unknown-ground",
                act == SettlementGround.Act.SUSPENSION ? "căn cứ tạm đình chỉ" : "căn cứ đình chỉ",
                act == SettlementGround.Act.SUSPENSION ? "grounds of suspension" : "grounds of termination",
                grounds.of(act, type, new Period(on, on)).stream()
                        .map(SettlementGround::code)
                        .toList());
    }

    Optional<Rejection> objection(String text) {
        var use = TriageReason.Use.OBJECTION;
        return law.triageReasons().find(text, use).isPresent()
                ? Optional.empty()
                : unknown(
                        "unknown-reason",
                        "lý do nêu ý kiến",
                        "reasons of an objection",
                        law.triageReasons().of(use).stream()
                                .map(TriageReason::code)
                                .toList());
    }

    private static Optional<Rejection> notOnThatDay(SettlementGround ground, LocalDate on) {
        var from = ground.period().from();
        var to = ground.period().to();
        return Optional.of(Rejection.invalid(
                "ground-not-in-force",
                "Cần căn cứ có hiệu lực trong ngày " + on + ", nhưng " + ground.code() + " (" + ground.basis()
                        + ") có hiệu lực từ ngày " + from + (to == null ? "." : " đến ngày " + to + "."),
                "Expected a ground in force on " + on + ", but " + ground.code() + " (" + ground.basis()
                        + ") is in force from " + from + (to == null ? "." : " to " + to + ".")));
    }

    private static Optional<Rejection> unknown(String code, String vi, String en, Collection<String> known) {
        var codes = known.stream().collect(Collectors.joining(", "));
        return Optional.of(Rejection.invalid(
                code,
                "Cần một trong các " + vi + ": " + codes + ", nhưng mã đã ghi không có trong danh mục.",
                "Expected one of the " + en + " " + codes + ", but there is no such code."));
    }
}
