package org.tiepdan.tracking.casework.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseClosed;
import org.tiepdan.tracking.casework.CaseEvent.CaseMatterMoved;
import org.tiepdan.tracking.casework.CaseEvent.CaseOpened;
import org.tiepdan.tracking.casework.CaseEvent.CaseSplit;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.petition.Lineage;
import org.tiepdan.tracking.petition.RoutingFact.MatterTold;
import org.tiepdan.tracking.petition.RoutingFact.PetitionSplit;

/** A split petition ends when all its matters have ended; ADR 90. */
final class Matters {
    private Matters() {}

    static List<CaseEvent> split(PetitionSplit fact, CaseFile before) {
        var split = new CaseSplit(fact.matters(), fact.decidedOn());
        return switch (before.stage()) {
            case Case.Unopened _ -> {
                var petition = fact.petition();
                yield List.of(new CaseOpened(petition, null, null, petition.receivedOn(), before.hop(), false), split);
            }
            case Case.InTriage _ -> List.of(split);
            case Case.Opened _ -> List.of();
        };
    }

    /** @return no events for a former matter, or for known news */
    static List<CaseEvent> moved(MatterTold told, CaseFile before) {
        if (!(before.stage() instanceof Case.Opened stage) || !isSplit(stage)) {
            return List.of();
        }
        var lineage = Objects.requireNonNull(stage.petition().lineage());
        var now = new Lineage.Matter(told.matter(), told.ended(), told.acted(), told.on());
        if (lineage.matter(told.matter()).filter(known -> !known.equals(now)).isEmpty()) {
            return List.of();
        }
        var events = new ArrayList<CaseEvent>();
        events.add(new CaseMatterMoved(told.matter(), told.ended(), told.acted(), told.on()));
        var after = lineage.with(now);
        if (after.hasEnded() && stage instanceof Case.Split) {
            events.add(new CaseClosed(ClosedAs.MATTERS_ENDED, lastDay(after, before), null));
        }
        return List.copyOf(events);
    }

    /** A matter may have ended by an act older than the split, entered late: the petition does not end before its split. */
    private static LocalDate lastDay(Lineage lineage, CaseFile before) {
        var last = lineage.matters().stream()
                .map(Lineage.Matter::on)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var since = before.lastActOn();
        return since != null && since.isAfter(last) ? since : last;
    }

    /** Whether it was split, even if it has ended since. */
    static boolean isSplit(Case.Opened stage) {
        return stage instanceof Case.Split
                || (stage instanceof Case.Closed closed && closed.closedAs() == ClosedAs.MATTERS_ENDED);
    }

    /** @return why its split cannot be taken back now */
    static Optional<Rejection> refuseTakingBack(Case.Opened stage) {
        var matters = stage.petition().matters();
        if (matters.stream().anyMatch(Lineage.Matter::acted)) {
            return Optional.of(takenUp());
        }
        return matters.stream().anyMatch(matter -> matter.on() == null)
                ? Optional.of(Rejection.invalid(
                        "matters-not-there-yet",
                        "Cần hồ sơ của các vụ việc đã được mở, nhưng chưa mở đủ; vui lòng thử lại sau ít phút.",
                        "Expected the cases of the matters to be open, but not all are yet; try again in a moment."))
                : Optional.empty();
    }

    private static Rejection takenUp() {
        return Rejection.invalid(
                "matter-taken-up",
                "Cần các vụ việc chưa được cơ quan nào thụ lý, trả lời hoặc kết thúc để hủy việc tách đơn, nhưng đã có"
                        + " vụ việc như vậy.",
                "Expected no matter to be taken up, answered or ended by a body for the split to be taken back, but"
                        + " one is.");
    }

    static Rejection splitStands() {
        return Rejection.invalid(
                "split-stands",
                "Cần hủy việc tách đơn trước, nhưng các vụ việc đã tách vẫn còn hiệu lực.",
                "Expected the split to be taken back first, but its matters stand.");
    }
}
