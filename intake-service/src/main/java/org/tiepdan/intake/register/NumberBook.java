package org.tiepdan.intake.register;

import java.util.HashMap;
import java.util.Map;

/**
 * The last number of each register. Numbers are handed out on trial and become final together, with what they were handed
 * out for; or they all go back, and are handed out again. For one writer: it knows of no other thread.
 */
public final class NumberBook {
    private final Map<Register, Integer> last = new HashMap<>();
    private final Map<Register, Integer> onTrial = new HashMap<>();

    public RegisterNumber next(Register register) {
        int number = onTrial.getOrDefault(register, last.getOrDefault(register, 0)) + 1;
        onTrial.put(register, number);
        return new RegisterNumber(register, number);
    }

    /** What was handed out since the last time is final. */
    public void keep() {
        last.putAll(onTrial);
        onTrial.clear();
    }

    /** What was handed out since the last time was handed out for nothing. */
    public void giveBack() {
        onTrial.clear();
    }

    /** @param highest the last number of each register as it is recorded; what the book knew before is forgotten */
    public void restore(Map<Register, Integer> highest) {
        onTrial.clear();
        last.clear();
        last.putAll(highest);
    }
}
