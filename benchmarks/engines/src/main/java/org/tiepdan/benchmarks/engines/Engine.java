package org.tiepdan.benchmarks.engines;

import java.time.Instant;

/** One way to store cases and their time limits in PostgreSQL. The work of a method is committed when it returns. */
public interface Engine extends AutoCloseable {
    /** How long an engine locks the tasks that it has taken. After a kill, they wait for that time, by default five minutes to an hour. */
    int LOCK_MILLIS = 30_000;

    /** From now on this process handles due limits: it marks the case overdue and writes one escalation, in one transaction. */
    void start();

    /**
     * Stores the petition, finds who settles it, and arms its limit.
     *
     * @param due when the limit ends
     * @return the id of the case
     */
    String open(Petition petition, Instant due);

    /** @param caseId of an open case, whose limit is cancelled */
    void complete(String caseId);

    /**
     * Stores copies of one open case by SQL, since the engine itself would take hours for a million.
     *
     * @param due when their limits end
     */
    void store(int count, Instant due);

    /** @return SQL that counts the cases marked overdue */
    String overdue();

    @Override
    void close();
}
