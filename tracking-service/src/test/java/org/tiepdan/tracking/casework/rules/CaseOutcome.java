package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseClosed;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEndedLate;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEscalated;

/** The result of the last step of a {@link CaseSpec}. */
abstract class CaseOutcome {
    CaseFile file = CaseFile.UNOPENED;
    List<CaseEvent> events = List.of();

    @Nullable
    Rejection rejection;

    ListAssert<CaseEvent> thenCaseEvents() {
        assertThat(rejection).isNull();
        return assertThat(events.stream()
                .filter(event -> !(event instanceof LimitChanged))
                .toList());
    }

    /**
     * Without the 45 days that every petition has in any case: {@link HandlingLimitTest}; and without the consequences of a miss:
     * {@link #thenEscalation}.
     */
    ListAssert<String> thenLimits() {
        return limits(change -> !isOfEscalation(change) && !isHandling(change));
    }

    /** The steps against late bodies, and their end. */
    ListAssert<String> thenEscalation() {
        return limits(change -> isOfEscalation(change) && !isHandling(change));
    }

    private ListAssert<String> limits(Predicate<DeadlineEvent> which) {
        assertThat(rejection).isNull();
        return assertThat(events.stream()
                .filter(event -> event instanceof LimitChanged(var change) && which.test(change))
                .map(event -> LimitWords.of((LimitChanged) event))
                .toList());
    }

    private static boolean isOfEscalation(DeadlineEvent change) {
        return change instanceof DeadlineEscalated || change instanceof DeadlineEndedLate;
    }

    private static boolean isHandling(DeadlineEvent change) {
        return change.deadline().ruleId().equals(CaseSpec.FORTY_FIVE_DAYS);
    }

    void thenNothing() {
        assertThat(events).isEmpty();
        assertThat(rejection).isNull();
    }

    void thenRefused(Rejection.Kind kind, String code) {
        assertThat(rejection).isNotNull();
        assertThat(rejection.kind()).isEqualTo(kind);
        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection.en()).startsWith("Expected ").contains(", but ");
    }

    Rejection refusal() {
        return Objects.requireNonNull(rejection);
    }

    /** @return null where the last act was not refused */
    @Nullable
    String refusalCode() {
        return rejection == null ? null : rejection.code();
    }

    List<CaseEvent> recorded() {
        return events;
    }

    CaseFile file() {
        return file;
    }

    Deadline limit(String ruleId) {
        return file.deadlines().stream()
                .filter(deadline -> deadline.ruleId().equals(ruleId))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    void thenClosed(ClosedAs as) {
        assertThat(events)
                .filteredOn(CaseClosed.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(((CaseClosed) event).closedAs()).isEqualTo(as));
        assertThat(file.stage()).isInstanceOf(Case.Closed.class);
    }
}
