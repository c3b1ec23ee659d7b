package org.tiepdan.office.start;

import java.time.LocalDate;
import java.util.Comparator;
import org.tiepdan.office.client.cases.CaseRow;
import org.tiepdan.office.client.cases.DueLimit;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/**
 * An act that a body still owes in a case.
 *
 * @param limit one that is not met yet
 */
record Duty(CaseRow row, DueLimit limit) {
    static final Comparator<Duty> OLDEST_FIRST =
            Comparator.comparing(Duty::dueOn).thenComparing(duty -> duty.row.receivedAt());

    /**
     * A duty in words.
     *
     * @param what has to be done
     * @param who has to do it; empty if that is obvious
     * @param left working days until the last day, or by how much it is late
     * @param number in the register, with its body; empty if the case has none
     * @param urgency {@code late}, {@code soon}, or empty
     */
    record Line(
            String href,
            String what,
            String who,
            String left,
            String dueOn,
            String subject,
            String type,
            String number,
            String urgency) {}

    LocalDate dueOn() {
        return limit.dueOn();
    }

    boolean isWithin(LocalDate first, LocalDate last) {
        return !dueOn().isBefore(first) && !dueOn().isAfter(last);
    }

    Line in(Display display, boolean named) {
        return new Line(
                Links.caseOf(row.caseId()),
                display.language().of(limit.nameVi(), limit.nameEn()),
                named ? display.body(limit.owedBy()) : "",
                left(display),
                display.text("case.due-on", display.weekday(dueOn())),
                row.subject(),
                display.code("type", row.type()),
                display.registered(row.registerNumber(), row.registerYear(), row.receivingBody()),
                display.isLate(limit) ? "late" : display.soon(dueOn()) ? "soon" : "");
    }

    private String left(Display display) {
        return display.isLate(limit) ? display.late(dueOn(), null, limit.unit()) : display.workingDaysLeft(dueOn());
    }
}
