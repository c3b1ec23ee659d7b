package org.tiepdan.intake.registration.fault;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.lawpack.calendar.LegalTime;

/**
 * Dates must be in order: issued, handed to the petitioner, written about, received.
 *
 * @param firstDay before it no working day is known, so no time limit could be counted
 */
record DateFaults(LocalDate firstDay) {
    /** How far an office's clock may be ahead of this one. */
    private static final Duration AHEAD = Duration.ofMinutes(2);

    private record Step(String member, @Nullable LocalDate date) {}

    List<RequestFault> of(PetitionRequest request, Instant receivedAt, Instant now) {
        var faults = new ArrayList<RequestFault>();
        var receivedOn = LegalTime.dateOf(receivedAt);
        if (receivedAt.isAfter(now.plus(AHEAD))) {
            faults.add(new RequestFault(
                    "receivedAt",
                    "in-the-future",
                    "Thời điểm nhận đơn không được ở tương lai.",
                    "The moment of receipt is in the future."));
        }
        if (receivedOn.isBefore(firstDay)) {
            faults.add(new RequestFault(
                    "receivedAt",
                    "before-calendar",
                    "Lịch làm việc chỉ có từ ngày " + firstDay + ".",
                    "The working calendar begins on " + firstDay + "."));
        }
        faults.addAll(order(request, receivedOn));
        return faults;
    }

    private static List<RequestFault> order(PetitionRequest request, LocalDate receivedOn) {
        var faults = new ArrayList<RequestFault>();
        var decision = request.decision();
        var steps = new ArrayList<Step>();
        if (decision != null) {
            steps.add(new Step("decision/issuedOn", decision.issuedOn()));
            steps.add(new Step("decision/receivedOn", decision.receivedOn()));
        }
        steps.add(new Step("writtenOn", request.writtenOn()));
        for (int i = 0; i < steps.size(); i++) {
            var date = steps.get(i).date();
            if (date != null && date.isAfter(next(steps, i + 1, receivedOn))) {
                faults.add(new RequestFault(
                        steps.get(i).member(),
                        "dates-out-of-order",
                        "Ngày này sau một ngày lẽ ra phải đến sau nó.",
                        "This date is later than one that must follow it."));
            }
        }
        return faults;
    }

    /** The next given date; finally, the day of receipt. */
    private static LocalDate next(List<Step> steps, int from, LocalDate receivedOn) {
        for (var step : steps.subList(from, steps.size())) {
            if (step.date() != null) {
                return step.date();
            }
        }
        return receivedOn;
    }
}
