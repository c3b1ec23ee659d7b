package org.tiepdan.intake.adapter;

import org.tiepdan.servicekit.web.ProblemException;

/** The answer for a petition that does not exist, or that the caller may not see. */
public final class UnknownPetition {
    private UnknownPetition() {}

    public static ProblemException problem() {
        return new ProblemException(404, "unknown-petition", "Không có đơn mang mã này.", "No petition has this id.");
    }
}
