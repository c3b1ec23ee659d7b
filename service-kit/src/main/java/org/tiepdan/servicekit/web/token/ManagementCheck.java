package org.tiepdan.servicekit.web.token;

import org.springframework.beans.factory.BeanFactory;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.servicekit.start.StartRefusedException;
import org.tiepdan.servicekit.start.StartStep;
import org.tiepdan.servicekit.web.access.ManagementOperations;

/** Refuses to start if the policy lacks an address of the management port. */
final class ManagementCheck extends StartStep {
    private final BeanFactory application;
    private final Policy policy;

    ManagementCheck(BeanFactory application, Policy policy) {
        super(Integer.MIN_VALUE);
        this.application = application;
        this.policy = policy;
    }

    @Override
    protected void take() {
        var missing = ManagementOperations.of(application).stream()
                .filter(operation -> !policy.names(operation))
                .map(Operation::toString)
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new StartRefusedException("policy.csv does not say who may ask for " + String.join(", ", missing));
        }
    }
}
