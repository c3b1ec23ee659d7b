package org.tiepdan.tracking.casework.limits;

import java.util.Objects;
import java.util.Optional;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseObjected;
import org.tiepdan.tracking.casework.CaseEvent.CaseRouted;
import org.tiepdan.tracking.casework.CaseEvent.CaseSucceeded;
import org.tiepdan.tracking.casework.CaseEvent.CaseTakenOver;
import org.tiepdan.tracking.casework.CaseEvent.CaseTransferred;
import org.tiepdan.tracking.deadline.Terms;

/** Who owes a limit, when it is set and after the case has moved. */
public final class Owners {
    private final Bodies bodies;

    public Owners(Bodies bodies) {
        this.bodies = bodies;
    }

    /** @return empty where the law wants a superior of the body and it has none */
    public Optional<String> of(TimeLimit rule, Case.Opened after) {
        return of(rule, after, holder(after));
    }

    /**
     * A limit that a hand-over does not end goes with the case: to hand it on does not make it young.
     *
     * @param owner code of the body that owes it so far
     * @param rule empty when the law no longer knows it
     * @return the body that owes it after the event, perhaps the same; empty when nothing moved
     */
    Optional<String> next(String owner, Optional<TimeLimit> rule, CaseEvent event, Case.Opened after) {
        return switch (event) {
            case CaseSucceeded succeeded ->
                Optional.of(succeeded).filter(one -> one.from().equals(owner)).map(CaseSucceeded::to);
            case CaseObjected objected -> {
                var decider = Objects.requireNonNullElseGet(objected.decider(), () -> holder(after));
                yield rule.filter(Owners::goesWithTheCase).flatMap(one -> of(one, after, decider));
            }
            case CaseRouted _, CaseTransferred _, CaseTakenOver _ ->
                rule.filter(Owners::goesWithTheCase).flatMap(one -> of(one, after));
            default -> Optional.empty();
        };
    }

    private Optional<String> of(TimeLimit rule, Case.Opened after, String holder) {
        return switch (rule.course().owedBy()) {
            case RECEIVING_BODY -> Optional.of(after.petition().handler());
            case COMPETENT_BODY -> Optional.of(holder);
            case SUPERIOR_BODY -> bodies.find(holder).map(Body::parent);
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

    /** While nobody is competent, the case lies with the body that handles the petition. */
    private static String holder(Case.Opened after) {
        var competence = after.competence();
        var body = competence == null ? null : competence.body();
        return body == null ? after.petition().handler() : body;
    }
}
