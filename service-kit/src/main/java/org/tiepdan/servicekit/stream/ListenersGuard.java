package org.tiepdan.servicekit.stream;

import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.tiepdan.servicekit.end.ProcessEnd;

/** Ends the process when a Kafka listener stops by itself, because nothing would restart it. */
public final class ListenersGuard {
    private final ProcessEnd end;

    public ListenersGuard(ProcessEnd end) {
        this.end = end;
    }

    @EventListener
    void stopped(ConsumerStoppedEvent event) {
        if (event.getReason() != ConsumerStoppedEvent.Reason.NORMAL) {
            end.because("a listener of Kafka stopped (" + event.getReason() + ")");
        }
    }
}
