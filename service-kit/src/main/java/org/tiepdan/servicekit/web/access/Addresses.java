package org.tiepdan.servicekit.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.servicekit.start.StartRefusedException;

/** The policy for requests that no controller answers: those to the filters of a sign-in and to the management port. */
public final class Addresses {
    /** The name in the table for the management port of every service. */
    public static final String MANAGEMENT = "management";

    private static final String BELOW = "/**";

    private final String service;
    private final Supplier<Policy> policy;
    private volatile @Nullable Doors last;

    /** @param folder what a path that ends with {@link #BELOW} is below, which has a row of its own; null for any other path */
    private record Door(
            Operation operation, PathPattern path, @Nullable PathPattern folder) {
        static Door of(Operation operation) {
            var path = operation.path();
            return new Door(
                    operation,
                    PathPatternParser.defaultInstance.parse(path),
                    path.endsWith(BELOW)
                            ? PathPatternParser.defaultInstance.parse(path.substring(0, path.length() - BELOW.length()))
                            : null);
        }

        boolean leadsTo(PathContainer asked) {
            return path.matches(asked) && (folder == null || !folder.matches(asked));
        }
    }

    private record Doors(Policy policy, List<Door> all) {}

    /**
     * @param service its name in the table
     * @param policy asked for each request
     */
    public Addresses(String service, Supplier<Policy> policy) {
        this.service = service;
        this.policy = policy;
    }

    /** @return the policy of a test that changes it, else the one of this application, else the packaged one */
    public static Supplier<Policy> inForce(ObjectProvider<Policy> policy, ObjectProvider<Supplier<Policy>> changing) {
        return changing.getIfAvailable(() -> {
            var read = policy.getIfAvailable(Policy::packaged);
            return () -> read;
        });
    }

    /** Refuses to start if a rule of the service has a condition on a body or a case, which is not checked for these requests. */
    public void needRolesAlone() {
        var others = policy.get().rules().stream()
                .filter(rule -> rule.operation().service().equals(service)
                        && !rule.condition().isOfRoleAlone())
                .map(rule -> rule.operation() + " " + rule.condition().code())
                .sorted()
                .toList();
        if (!others.isEmpty()) {
            throw new StartRefusedException(
                    "policy.csv has conditions that nothing checks here: " + String.join(", ", others));
        }
    }

    /** @return whether a rule gives this request to the caller */
    public boolean allow(HttpServletRequest request, Caller caller) {
        var now = policy.get();
        return at(request)
                .filter(door -> door.operation().method().equals(method(request)))
                .anyMatch(door -> now.allows(door.operation(), caller));
    }

    /** @return the methods that the table names for the address of this request; empty for an unknown address */
    public Set<String> methods(HttpServletRequest request) {
        return at(request).map(door -> door.operation().method()).collect(Collectors.toUnmodifiableSet());
    }

    /** HEAD asks for what GET answers. */
    static String method(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.HEAD.name()) ? HttpMethod.GET.name() : request.getMethod();
    }

    private Stream<Door> at(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return doors().stream().filter(door -> door.leadsTo(path));
    }

    private List<Door> doors() {
        var now = policy.get();
        var known = last;
        if (known == null || known.policy() != now) {
            known = new Doors(
                    now,
                    now.operationsOf(service).stream()
                            .sorted(Comparator.comparing(Operation::toString))
                            .map(Door::of)
                            .toList());
            last = known;
        }
        return known.all();
    }
}
