package org.tiepdan.routing.triage.adapter.repeats;

import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Asks for a commit, but not for each record of many: the next step reads only what is committed, and a petition is decided after three
 * of them. A lone record does not wait for the clock of the commits. The more records come, the longer a transaction gathers them, since it costs what
 * the partitions cost that it ends in.
 */
final class SoonCommitted {
    private static final long SHORTEST_MILLIS = 5;
    private static final long FOR_EACH_RECORD = 2;
    private static final long LONGEST_MILLIS = 100;
    /** Part of a backlog, which is done sooner with few commits: the commit interval is enough. */
    private static final long LATE_MILLIS = 1_000;
    /** All tasks of a thread share its transactions. */
    private static final ThreadLocal<SoonCommitted> OF_THREAD = ThreadLocal.withInitial(SoonCommitted::new);

    private long asked;
    private long records;

    private SoonCommitted() {}

    /** @param written when the record was written, in milliseconds since 1970 */
    static void ask(ProcessorContext<?, ?> context, long written) {
        OF_THREAD.get().passed(context, written);
    }

    private void passed(ProcessorContext<?, ?> context, long written) {
        long now = context.currentSystemTimeMs();
        if (now - written > LATE_MILLIS) {
            return;
        }
        records++;
        if (now - asked >= Math.min(SHORTEST_MILLIS + FOR_EACH_RECORD * records, LONGEST_MILLIS) || now < asked) {
            asked = now;
            records = 0;
            context.commit();
        }
    }
}
