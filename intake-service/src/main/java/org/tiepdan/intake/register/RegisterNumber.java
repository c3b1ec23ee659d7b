package org.tiepdan.intake.register;

/**
 * Số đến: the number of one petition in its register.
 *
 * @param value from 1
 */
public record RegisterNumber(Register register, int value) {

    /** As written on paper: {@code 152/2026}. */
    @Override
    public String toString() {
        return value + "/" + register.year();
    }
}
