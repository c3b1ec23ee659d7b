package org.tiepdan.lawpack.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tiepdan.lawpack.body.BodyLevel;

/** The minimum days on which heads of bodies receive citizens, and what counts as a visit. */
public final class ReceptionDays {
    private final List<LeaderDays> all;
    private final boolean petitionsAreVisits;

    /** @param petitionsAreVisits as {@link #petitionsAreVisits} */
    public ReceptionDays(List<LeaderDays> all, boolean petitionsAreVisits) {
        this.all = List.copyOf(all);
        this.petitionsAreVisits = petitionsAreVisits;
    }

    /** Whether a petition handed in in person counts as a visit if its body recorded no reception on that day. */
    public boolean petitionsAreVisits() {
        return petitionsAreVisits;
    }

    /** @return empty if the law sets no minimum for that level on that day */
    public Optional<LeaderDays> find(BodyLevel level, LocalDate on) {
        return all.stream()
                .filter(row -> row.level() == level && row.period().holds(on))
                .findFirst();
    }

    public List<LeaderDays> all() {
        return all;
    }
}
