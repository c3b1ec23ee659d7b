package org.tiepdan.servicekit.start;

import org.springframework.context.SmartLifecycle;

/** A check or preparation before a service begins its work; does nothing on stop. */
public abstract class StartStep implements SmartLifecycle {
    private final int phase;
    private volatile boolean running;

    /** @param phase steps with a lower phase run first; within one phase, the order is undefined */
    protected StartStep(int phase) {
        this.phase = phase;
    }

    /** @throws StartRefusedException when the service must not start */
    protected abstract void take();

    @Override
    public final void start() {
        take();
        running = true;
    }

    @Override
    public final void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    @Override
    public final int getPhase() {
        return phase;
    }
}
