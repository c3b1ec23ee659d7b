package org.tiepdan.servicekit.testkit.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Role;
import org.tiepdan.access.Rule;
import org.tiepdan.servicekit.web.access.Addresses;
import org.tiepdan.servicekit.web.access.ManagementOperations;

/**
 * Asks for everything that a running application serves on its management port, as nobody and as every role, and compares each answer with
 * the table. The application has to trust {@link TestIssuer#shared()}.
 */
public final class ManagementWalk {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private ManagementWalk() {}

    /** @return the rules of the table for the management port, for a test with a policy of its own */
    public static Stream<Rule> rules() {
        return Policy.packaged().rules().stream()
                .filter(rule -> rule.operation().service().equals(Addresses.MANAGEMENT));
    }

    /** @return each answer that differs from the table, what is served without a row, and each row for what is not served */
    public static List<String> faults(ApplicationContext application) {
        var table = Policy.packaged();
        var served = ManagementOperations.of(application);
        var faults = new ArrayList<String>();
        table.operationsOf(Addresses.MANAGEMENT).stream()
                .filter(operation -> !served.contains(operation))
                .forEach(operation -> faults.add(operation + " is in the table and not served"));
        for (var operation : served) {
            if (!table.names(operation)) {
                faults.add(operation + " is not in the table");
            }
            int nobody = status(application, operation, null);
            if (!isExpected(nobody, table.allows(operation, Caller.NOBODY), 401)) {
                faults.add(operation + " by nobody: " + nobody);
            }
            Arrays.stream(Role.values()).forEach(role -> {
                var caller = new Caller("cb-" + role.code(), Set.of(role), Set.of("19-ubnd"));
                int status = status(application, operation, TestIssuer.shared().token(caller));
                if (!isExpected(status, table.allows(operation, caller), 403)) {
                    faults.add(operation + " by " + role + ": " + status);
                }
            });
        }
        return faults;
    }

    private static boolean isExpected(int status, boolean allowed, int refusal) {
        // 503 is readiness, too.
        return allowed ? status == 200 || status == 503 : status == refusal;
    }

    private static int status(ApplicationContext application, Operation operation, @Nullable String token) {
        var port = application.getEnvironment().getRequiredProperty("local.management.port");
        var path = operation.path().replace("/**", "/liveness");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(operation.method(), HttpRequest.BodyPublishers.noBody());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
