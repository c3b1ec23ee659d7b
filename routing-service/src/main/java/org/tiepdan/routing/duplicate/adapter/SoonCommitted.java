package org.tiepdan.routing.duplicate.adapter;

import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Asks for a commit, but not for each record of many: the next step reads only what is committed, and a petition is decided after three
 * of them. A lone record does not wait for the clock of the commits, and many share one.
 */
final class SoonCommitted {
    private static final long APART_MILLIS = 50;

    private final ProcessorContext<?, ?> context;
    private long asked;

    SoonCommitted(ProcessorContext<?, ?> context) {
        this.context = context;
    }

    void ask() {
        long now = context.currentSystemTimeMs();
        if (now - asked >= APART_MILLIS || now < asked) {
            asked = now;
            context.commit();
        }
    }
}
