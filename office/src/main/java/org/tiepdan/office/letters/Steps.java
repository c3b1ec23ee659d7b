package org.tiepdan.office.letters;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.office.client.cases.Deadline;
import org.tiepdan.office.client.cases.Escalated;

/** The steps against a late body for which a reader may write letters. */
public final class Steps {
    static final String URGE = "URGE";
    static final String REPORT_TO_HEAD = "REPORT_TO_HEAD";
    private static final Set<Role> WRITERS = Set.of(Role.OFFICER, Role.LEADER);

    private Steps() {}

    /** @return in their order; none for a limit that is no longer owed */
    public static List<Escalated> of(Deadline limit) {
        return limit.state().equals(Deadline.MISSED) && limit.endedLateOn() == null
                ? Objects.requireNonNullElse(limit.escalations(), List.of())
                : List.of();
    }

    /** The body that may act on a step may write its letter. */
    public static boolean mayWrite(Caller reader, Escalated step) {
        return reader.roles().stream().anyMatch(WRITERS::contains)
                && reader.bodies().contains(step.to());
    }

    static Optional<Escalated> find(Deadline limit, String step, Caller reader) {
        return of(limit).stream()
                .filter(one -> one.step().equals(step) && mayWrite(reader, one))
                .findFirst();
    }
}
