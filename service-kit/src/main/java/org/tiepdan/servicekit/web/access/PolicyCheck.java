package org.tiepdan.servicekit.web.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.servicekit.start.StartRefusedException;
import org.tiepdan.servicekit.start.StartStep;

/** Refuses to start if the policy lacks one of the service's operations: nobody could use it, and nobody considered who should. */
final class PolicyCheck extends StartStep {
    private static final String ERRORS = "/error";

    private final String service;
    private final Policy policy;
    private final List<RequestMappingHandlerMapping> mappings;

    PolicyCheck(String service, Policy policy, List<RequestMappingHandlerMapping> mappings) {
        super(Integer.MIN_VALUE);
        this.service = service;
        this.policy = policy;
        this.mappings = mappings;
    }

    @Override
    protected void take() {
        var missing = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(this::operations)
                .filter(operation -> !operation.path().equals(ERRORS) && !policy.names(operation))
                .map(Operation::toString)
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new StartRefusedException("policy.csv does not say who may ask for " + String.join(", ", missing));
        }
    }

    private Stream<Operation> operations(RequestMappingInfo served) {
        return served.getPatternValues().stream()
                .flatMap(path -> served.getMethodsCondition().getMethods().stream()
                        .map(method -> new Operation(service, method.name(), path)));
    }
}
