package org.tiepdan.tracking.casework;

import java.time.LocalDate;
import org.tiepdan.lawpack.jurisdiction.Settlement;

/** What the competent body asks to have recorded. */
public sealed interface CaseCommand {
    /** Code of the body that acts. */
    String by();

    /** Opaque reference of the officer. */
    String officer();

    /** The legal day of the act. */
    LocalDate on();

    default CommandName name() {
        return CommandName.of(this);
    }

    record AcceptCase(String by, String officer, LocalDate on) implements CaseCommand {}

    /** @param ground code of {@code refusal_grounds.csv}, in any tolerated spelling */
    record RefuseCase(String by, String officer, LocalDate on, String ground) implements CaseCommand {}

    record AnswerCase(String by, String officer, LocalDate on) implements CaseCommand {}

    record TransferCase(String by, String officer, LocalDate on, String to) implements CaseCommand {}

    record DecideCase(String by, String officer, LocalDate on, Settlement settlement) implements CaseCommand {}

    record CloseCase(String by, String officer, LocalDate on) implements CaseCommand {}

    record WithdrawCase(String by, String officer, LocalDate on) implements CaseCommand {}
}
