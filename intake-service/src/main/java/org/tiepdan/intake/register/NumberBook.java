package org.tiepdan.intake.register;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers given in each register. Numbers are provisional until the batch they were given to is committed; if it
 * fails, all of them are free again. For one writer thread.
 */
public final class NumberBook {
    private final Map<Register, BitSet> given = new HashMap<>();
    private final List<RegisterNumber> onTrial = new ArrayList<>();

    /** @return the number after the highest, whether that came from paper or from here */
    public RegisterNumber next(Register register) {
        var number = new RegisterNumber(register, Math.max(1, of(register).length()));
        give(number);
        return number;
    }

    /** @return whether a number that came from paper is free, and is now given */
    public boolean take(RegisterNumber told) {
        if (of(told.register()).get(told.value())) {
            return false;
        }
        give(told);
        return true;
    }

    /** Makes the numbers given since the last call final. */
    public void keep() {
        onTrial.clear();
    }

    /** Takes back the numbers given since the last call. */
    public void giveBack() {
        onTrial.forEach(number -> of(number.register()).clear(number.value()));
        onTrial.clear();
    }

    /** @param recorded the numbers of each register as they are recorded; replaces all earlier content */
    public void restore(Map<Register, BitSet> recorded) {
        onTrial.clear();
        given.clear();
        recorded.forEach((register, numbers) -> given.put(register, (BitSet) numbers.clone()));
    }

    private void give(RegisterNumber number) {
        of(number.register()).set(number.value());
        onTrial.add(number);
    }

    private BitSet of(Register register) {
        return given.computeIfAbsent(register, _ -> new BitSet());
    }
}
