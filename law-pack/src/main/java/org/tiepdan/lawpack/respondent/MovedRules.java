package org.tiepdan.lawpack.respondent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.petition.RespondentRole;

/** Who settles a denunciation of a person whose post or body has changed since the act: LTC 12.3–12.5. */
public final class MovedRules {
    private final List<MovedRule> all;

    public MovedRules(List<MovedRule> all) {
        this.all = List.copyOf(all);
    }

    /** @return empty where the pack leaves the matter to an officer */
    public Optional<MovedRule> rule(Moved moved, RespondentRole formerRole, RespondentRole role, LocalDate receivedOn) {
        return all.stream()
                .filter(rule -> rule.moved() == moved && rule.formerRole() == formerRole && rule.role() == role)
                .filter(rule -> new Period(rule.effectiveFrom(), rule.effectiveTo()).holds(receivedOn))
                .findFirst();
    }

    public List<MovedRule> all() {
        return all;
    }
}
