package org.tiepdan.servicekit.testkit.access;

import java.util.function.Supplier;
import org.tiepdan.access.Policy;

/** The policy of a running service, which a test can change: a bean of this class replaces that of the release. */
public final class ChangingPolicy implements Supplier<Policy> {
    private volatile Policy now = Policy.packaged();

    @Override
    public Policy get() {
        return now;
    }

    public void set(Policy policy) {
        now = policy;
    }
}
