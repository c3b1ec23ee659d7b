package org.tiepdan.reporting.casefile;

/**
 * The limit that a case is due, or overdue, by.
 *
 * @param owedBy the body that has to act; it need not be the one that has the case
 * @param missed recorded as missed; otherwise it is open
 */
public record DueLimit(String ruleId, String nameVi, String nameEn, String owedBy, boolean missed) {
    static DueLimit of(Deadline limit) {
        return new DueLimit(
                limit.ruleId(),
                limit.nameVi(),
                limit.nameEn(),
                limit.owedBy(),
                limit.state().equals(Deadline.MISSED));
    }
}
