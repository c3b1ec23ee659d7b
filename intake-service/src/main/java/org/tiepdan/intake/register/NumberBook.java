package org.tiepdan.intake.register;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The numbers given in each register. Running numbers are provisional until the batch they were given to is committed; if it
 * fails, all of them are free again. Numbers apart follow no order, so an unused one leaves no gap. For one writer
 * thread.
 */
public final class NumberBook {
    private static final int LEAST_APART = 100_000;
    private static final int BEYOND_APART = 1_000_000;
    private static final int DRAWS = 1_000;

    private final Map<Register, BitSet> given = new HashMap<>();
    private final Set<RegisterNumber> apart = new HashSet<>();
    private final List<RegisterNumber> onTrial = new ArrayList<>();

    /** @return the number after the highest, whether that came from paper or from here */
    public RegisterNumber next(Register register) {
        var number = new RegisterNumber(register, Math.max(1, of(register).length()));
        give(number);
        return number;
    }

    /** @return whether a number from paper is free; it is then taken */
    public boolean take(RegisterNumber told) {
        if (of(told.register()).get(told.value())) {
            return false;
        }
        give(told);
        return true;
    }

    /**
     * For a petition with {@link Register#numbersApart}: its number must reveal neither how many there are nor another
     * one.
     *
     * @param random not predictable
     * @return of six digits
     * @throws IllegalStateException if a register has nearly all of them
     */
    public RegisterNumber draw(Register register, RandomGenerator random) {
        return random.ints(DRAWS, LEAST_APART, BEYOND_APART)
                .mapToObj(value -> new RegisterNumber(register, value))
                .filter(apart::add)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A register has no number left."));
    }

    /** Keeps a paper number even if another petition has it: a refusal would reveal that petition. */
    public void takeApart(RegisterNumber told) {
        apart.add(told);
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

    /**
     * Replaces all earlier content.
     *
     * @param recorded the running numbers of each register as they are recorded
     * @param recordedApart the others
     */
    public void restore(Map<Register, BitSet> recorded, Set<RegisterNumber> recordedApart) {
        onTrial.clear();
        given.clear();
        apart.clear();
        apart.addAll(recordedApart);
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
