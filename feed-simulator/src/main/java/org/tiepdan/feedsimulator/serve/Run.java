package org.tiepdan.feedsimulator.serve;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.tiepdan.feedsimulator.check.Judge;
import org.tiepdan.feedsimulator.check.Result;
import org.tiepdan.feedsimulator.check.Verdict;
import org.tiepdan.feedsimulator.scenario.Scenario;

/** One run of a subscriber through one scenario, from its first connection to its result; then the next run begins. */
final class Run {
    private final Scenario scenario;
    private final TreeSet<String> elsewhere = new TreeSet<>();
    private int connections;
    private CountDownLatch waited = new CountDownLatch(1);
    private @Nullable Verdict verdict;

    Run(Scenario scenario) {
        this.scenario = scenario;
    }

    Scenario scenario() {
        return scenario;
    }

    /** @return index of the connection, from 0 */
    synchronized int connected() {
        release();
        return connections++;
    }

    /** Returns once there is another connection, or the run has ended. */
    void awaitAnother() {
        CountDownLatch another;
        synchronized (this) {
            another = waited;
        }
        try {
            another.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized void askedElsewhere(String path) {
        elsewhere.add(path);
    }

    synchronized Verdict judge(Result result) {
        var found = Judge.judge(scenario, result, List.copyOf(elsewhere));
        begin();
        verdict = found;
        return found;
    }

    /** Forgets the connections so far. */
    synchronized void begin() {
        release();
        connections = 0;
        elsewhere.clear();
    }

    /** @return null before the first result */
    synchronized @Nullable Verdict verdict() {
        return verdict;
    }

    private void release() {
        waited.countDown();
        waited = new CountDownLatch(1);
    }
}
