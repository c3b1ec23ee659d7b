package org.tiepdan.intake.index;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.register.Register;

/**
 * All recorded petitions, the first record of each. That of another instance, or of a request whose answer got lost, may
 * become known later than one's own: what counts is which comes first in the log.
 */
public final class PetitionIndex {
    private final ConcurrentMap<CaseId, Registered> petitions = new ConcurrentHashMap<>();
    private final ConcurrentMap<Register, Integer> highest = new ConcurrentHashMap<>();

    public Optional<Registered> find(CaseId petition) {
        return Optional.ofNullable(petitions.get(petition));
    }

    /** @return what stands in the index afterwards */
    public Registered add(CaseId petition, Registered recorded) {
        var number = recorded.number();
        if (number != null) {
            highest.merge(number.register(), number.value(), Math::max);
        }
        return petitions.merge(
                petition,
                recorded,
                (known, added) -> added.event().offset() < known.event().offset() ? added : known);
    }

    /** @return the highest number recorded in each register; a register that is not named has none yet */
    public Map<Register, Integer> highestNumbers() {
        return Map.copyOf(highest);
    }
}
