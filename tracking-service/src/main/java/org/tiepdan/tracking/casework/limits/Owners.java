package org.tiepdan.tracking.casework.limits;

import java.time.LocalDate;
import java.util.Optional;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.lawpack.limit.TimeLimits;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseObjected;
import org.tiepdan.tracking.casework.CaseEvent.CaseRouted;
import org.tiepdan.tracking.casework.CaseEvent.CaseSucceeded;
import org.tiepdan.tracking.casework.CaseEvent.CaseTakenOver;
import org.tiepdan.tracking.casework.CaseEvent.CaseTransferred;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.Terms;

/** The owner of a limit, when it is set and after the case has moved. */
public final class Owners {
    private final Bodies bodies;

    public Owners(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * @param today when it is set; the successor of a body above counts as above
     * @return empty if the law requires a superior of the body and it has none
     */
    Optional<String> of(TimeLimit rule, Case.Opened after, LocalDate today) {
        return of(rule, after, holder(after), today);
    }

    /**
     * A limit that continues after a hand-over goes with the case: a hand-over does not restart it.
     *
     * @param owner code of the body that owes it so far
     * @param rule empty if the law no longer has it
     * @return the body that owes it after the event, perhaps the same; empty if nothing moved
     */
    Optional<String> next(String owner, Optional<TimeLimit> rule, CaseEvent event, Case.Opened after, LocalDate today) {
        return switch (event) {
            case CaseSucceeded succeeded ->
                Optional.of(succeeded).filter(one -> one.from().equals(owner)).map(CaseSucceeded::to);
            case CaseObjected _, CaseRouted _, CaseTransferred _, CaseTakenOver _ ->
                rule.filter(Owners::goesWithTheCase).flatMap(one -> now(one, after, today));
            default -> Optional.empty();
        };
    }

    /** @return who owes a limit in the present state of the case; empty if the law no longer says */
    public Optional<String> now(Deadline limit, TimeLimits law, Case.Opened stage, LocalDate today) {
        return law.inForce(limit.ruleId(), limit.startsOn()).flatMap(rule -> now(rule, stage, today));
    }

    /** @return who owes a running limit in the present state of the case; in triage, the body that decides there */
    Optional<String> now(TimeLimit rule, Case.Opened stage, LocalDate today) {
        var decider = stage instanceof Case.InTriage triage ? triage.decider() : null;
        var holder = decider == null
                ? holder(stage)
                : bodies.successorOn(decider, today).orElse(decider);
        return of(rule, stage, holder, today);
    }

    private Optional<String> of(TimeLimit rule, Case.Opened after, String holder, LocalDate today) {
        return switch (rule.course().owedBy()) {
            case RECEIVING_BODY -> Optional.of(after.petition().handler());
            case COMPETENT_BODY -> Optional.of(holder);
            case SUPERIOR_BODY -> bodies.above(holder, today);
            case PETITIONER -> Optional.of(Terms.PETITIONER);
            case NOBODY -> Optional.of(Terms.NOBODY);
        };
    }

    private static boolean goesWithTheCase(TimeLimit rule) {
        return switch (rule.course().owedBy()) {
            case COMPETENT_BODY, SUPERIOR_BODY -> true;
            case RECEIVING_BODY, PETITIONER, NOBODY -> false;
        };
    }

    /** While no body is competent, the one that handles the petition has the case. */
    private static String holder(Case.Opened after) {
        var competence = after.competence();
        var body = competence == null ? null : competence.body();
        return body == null ? after.petition().handler() : body;
    }
}
