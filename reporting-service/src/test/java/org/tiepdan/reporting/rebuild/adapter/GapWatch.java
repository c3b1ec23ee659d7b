package org.tiepdan.reporting.rebuild.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/** Polls continuously, and notes when an answer has fewer cases than before, or when the service is not ready. */
final class GapWatch {
    private final List<String> gaps = new ArrayList<>();
    private final Thread asking;
    private volatile boolean stopped;

    private GapWatch(IntSupplier count, BooleanSupplier ready) {
        this.asking = Thread.ofVirtual().unstarted(() -> ask(count, ready));
    }

    static GapWatch start(IntSupplier count, BooleanSupplier ready) {
        var watch = new GapWatch(count, ready);
        watch.asking.start();
        return watch;
    }

    private void ask(IntSupplier count, BooleanSupplier ready) {
        int least = 0;
        while (!stopped) {
            int now = count.getAsInt();
            if (now < least || !ready.getAsBoolean()) {
                gaps.add(now + " after " + least);
            }
            least = now;
        }
    }

    /** Stops polling. */
    List<String> found() throws InterruptedException {
        stopped = true;
        asking.join();
        return gaps;
    }
}
