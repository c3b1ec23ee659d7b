package org.tiepdan.servicekit.web.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointProperties;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.boot.actuate.endpoint.web.WebOperation;
import org.tiepdan.access.Operation;

/** What an application really serves on its management port, in the words of the table. */
public final class ManagementOperations {
    private ManagementOperations() {}

    /** @return empty for an application without endpoints */
    public static List<Operation> of(BeanFactory application) {
        var endpoints = application.getBeanProvider(WebEndpointsSupplier.class).stream()
                .flatMap(supplier -> supplier.getEndpoints().stream())
                .toList();
        if (endpoints.isEmpty()) {
            return List.of();
        }
        var base = application.getBean(WebEndpointProperties.class).getBasePath();
        return Stream.concat(
                        Stream.of(new Operation(Addresses.MANAGEMENT, "GET", base)),
                        endpoints.stream()
                                .flatMap(endpoint -> endpoint.getOperations().stream())
                                .map(operation -> named(operation, base)))
                .toList();
    }

    private static Operation named(WebOperation operation, String base) {
        var asked = operation.getRequestPredicate();
        // As they are mapped: the rest of a path without a name.
        var path = asked.getPath().replaceAll("\\{\\*[^}]*}", "**");
        return new Operation(Addresses.MANAGEMENT, asked.getHttpMethod().name(), base + "/" + path);
    }
}
