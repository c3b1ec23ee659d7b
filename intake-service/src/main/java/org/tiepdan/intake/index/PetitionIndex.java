package org.tiepdan.intake.index;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.register.Register;
import org.tiepdan.intake.register.RegisterNumber;

/**
 * In-memory index of registered petitions, rebuilt from the log at start. It keeps the first record of each petition in
 * log order, even when that record arrives here after a later one.
 */
public final class PetitionIndex {
    private final ConcurrentMap<CaseId, Registered> petitions = new ConcurrentHashMap<>();
    private final ConcurrentMap<Register, BitSet> numbers = new ConcurrentHashMap<>();
    private final Set<RegisterNumber> apart = ConcurrentHashMap.newKeySet();

    public Optional<Registered> find(CaseId petition) {
        return Optional.ofNullable(petitions.get(petition));
    }

    /** @return whether the petition is known from the record at this very position */
    public boolean isKnownFrom(CaseId petition, Registered.Position at) {
        var known = petitions.get(petition);
        return known != null && known.event().equals(at);
    }

    /** @return the entry in the index afterwards */
    public Registered add(CaseId petition, Registered recorded) {
        var number = recorded.number();
        if (number != null && recorded.isNumberedApart()) {
            apart.add(number);
        } else if (number != null) {
            numbers.compute(number.register(), (_, taken) -> with(taken, number.value()));
        }
        return petitions.merge(
                petition,
                recorded,
                (known, added) -> added.event().offset() < known.event().offset() ? added : known);
    }

    /** @return whether a petition of that register has this running number */
    public boolean isTaken(RegisterNumber number) {
        var taken = new AtomicBoolean();
        numbers.computeIfPresent(number.register(), (_, given) -> {
            taken.set(given.get(number.value()));
            return given;
        });
        return taken.get();
    }

    /** @return the numbers apart, of all registers */
    public Set<RegisterNumber> numbersApart() {
        return Set.copyOf(apart);
    }

    /** @return the running numbers recorded in each register; a register that is missing here has none yet */
    public Map<Register, BitSet> numbers() {
        var copies = new HashMap<Register, BitSet>();
        for (var register : numbers.keySet()) {
            numbers.computeIfPresent(register, (_, taken) -> {
                copies.put(register, (BitSet) taken.clone());
                return taken;
            });
        }
        return copies;
    }

    private static BitSet with(@Nullable BitSet taken, int number) {
        var numbers = taken == null ? new BitSet() : taken;
        numbers.set(number);
        return numbers;
    }
}
