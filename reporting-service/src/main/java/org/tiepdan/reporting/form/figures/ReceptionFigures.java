package org.tiepdan.reporting.form.figures;

import java.time.LocalDate;
import org.tiepdan.lawpack.form.rule.CountedUnit;

/**
 * One reception of citizens (buổi tiếp công dân), as recorded.
 *
 * @param id opaque
 * @param body that held it
 * @param session {@code REGULAR}, {@code PERIODIC_BY_HEAD}, {@code UNSCHEDULED_BY_HEAD} or {@code BY_DELEGATE}
 * @param sessions số kỳ included in the record
 * @param visits lượt tiếp
 * @param people người được tiếp
 * @param mattersFirst vụ việc tiếp lần đầu
 * @param mattersAgain vụ việc tiếp nhiều lần
 * @param groups đoàn đông người, included in the visits
 * @param groupPeople in these groups
 * @param groupMattersFirst of these groups
 * @param groupMattersAgain of these groups
 */
public record ReceptionFigures(
        String id,
        String body,
        LocalDate heldOn,
        String session,
        int sessions,
        int visits,
        int people,
        int mattersFirst,
        int mattersAgain,
        int groups,
        int groupPeople,
        int groupMattersFirst,
        int groupMattersAgain) {

    /** For a single session. */
    public ReceptionFigures(
            String id,
            String body,
            LocalDate heldOn,
            String session,
            int visits,
            int people,
            int mattersFirst,
            int mattersAgain,
            int groups,
            int groupPeople,
            int groupMattersFirst,
            int groupMattersAgain) {
        this(
                id,
                body,
                heldOn,
                session,
                1,
                visits,
                people,
                mattersFirst,
                mattersAgain,
                groups,
                groupPeople,
                groupMattersFirst,
                groupMattersAgain);
    }

    /** @throws IllegalArgumentException for a unit that receptions do not have */
    public int of(CountedUnit unit) {
        return switch (unit) {
            case SESSIONS -> sessions;
            case VISITS -> visits;
            case VISITORS -> people;
            case VISIT_MATTERS_FIRST -> mattersFirst;
            case VISIT_MATTERS_AGAIN -> mattersAgain;
            case GROUPS -> groups;
            case GROUP_VISITORS -> groupPeople;
            case GROUP_MATTERS_FIRST -> groupMattersFirst;
            case GROUP_MATTERS_AGAIN -> groupMattersAgain;
            default -> throw new IllegalArgumentException("Expected a unit of receptions, but was " + unit);
        };
    }
}
