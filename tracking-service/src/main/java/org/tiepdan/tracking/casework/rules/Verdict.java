package org.tiepdan.tracking.casework.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CommandRejected;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.casework.limits.CaseLimits;
import org.tiepdan.tracking.deadline.DeadlineEvent;

/** The outcome of a command. */
public sealed interface Verdict {

    /** @param after the case after {@code events} */
    record Done(List<CaseEvent> events, CaseFile after) implements Verdict {
        static Done of(List<CaseEvent> events, CaseFile before) {
            return new Done(events, before.evolve(events));
        }

        /** @param change of one limit by the clock or a notice; empty for none */
        static Done of(Optional<? extends DeadlineEvent> change, CaseLimits limits, CaseFile before, Instant now) {
            return of(change.map(one -> limits.follow(one, before, now)).orElse(List.of()), before);
        }

        /** @param next a decision about {@code after} */
        Done then(Done next) {
            if (events.isEmpty() || next.events.isEmpty()) {
                return new Done(events.isEmpty() ? next.events : events, next.after);
            }
            return new Done(Stream.concat(events.stream(), next.events.stream()).toList(), next.after);
        }
    }

    /** @param events the recorded refusal; empty if there is no case to record it in */
    record Refused(Rejection rejection, List<CaseEvent> events) implements Verdict {
        static Refused recorded(CaseCommand command, Rejection why) {
            return new Refused(
                    why,
                    List.of(new CommandRejected(
                            command.name().word(),
                            command.by(),
                            command.officer(),
                            command.on(),
                            why.code(),
                            why.vi(),
                            why.en())));
        }
    }
}
