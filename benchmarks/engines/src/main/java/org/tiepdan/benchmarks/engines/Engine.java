package org.tiepdan.benchmarks.engines;

import java.time.Instant;

/** One way to keep cases and their time limits in PostgreSQL. What a method did is committed when it returns. */
public interface Engine extends AutoCloseable {
    /**
     * For how long an engine keeps what it took from the others. What a killed process had taken waits for so long, by default five minutes
     * to an hour.
     */
    int LOCK_MILLIS = 30_000;

    /** From now on this process handles what falls due: it marks the case overdue and writes one escalation, in one transaction. */
    void start();

    /**
     * Stores the petition, finds who settles it, and arms its limit.
     *
     * @param due when the limit ends
     * @return the id of the case
     */
    String open(Petition petition, Instant due);

    /** @param caseId open; its limit does not fall due any more */
    void complete(String caseId);

    /**
     * Stores copies of one open case by SQL, for the engine itself would take hours for a million.
     *
     * @param due when their limits end
     */
    void store(int count, Instant due);

    /** @return SQL that counts the cases marked overdue */
    String overdue();

    @Override
    void close();
}
