package org.tiepdan.system.harness;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.servicekit.testkit.access.TestIssuer;
import tools.jackson.databind.JsonNode;

/** The identity of the tests: by default, for each request, a person who may send it. The services under test also trust this issuer. */
public final class SignIn {
    private static final String AUTHORIZATION = "Authorization";
    /** Above all bodies of the packaged law, and of the city's: no test denounces them. */
    private static final String[] TOP = {"thu-tuong", "city-hall"};

    private static final Map<Caller, String> TOKENS = new ConcurrentHashMap<>();

    private SignIn() {}

    /** The address of the issuer. */
    public static String issuer() {
        return TestIssuer.shared().uri();
    }

    /** @return headers of a person with this role at these bodies */
    public static Map<String, String> as(Role role, String... bodies) {
        return as(new Caller("cb-" + role.code(), Set.of(role), Set.of(bodies)));
    }

    public static Map<String, String> as(Caller caller) {
        return Map.of(AUTHORIZATION, "Bearer " + token(caller));
    }

    /** @return headers of an anonymous request */
    public static Map<String, String> asNobody() {
        return Map.of();
    }

    /** A person with every role at each of the bodies of the packaged law. */
    public static String tokenOfAll() {
        return token(everyRoleAt(
                LawPack.packaged().bodies().all().stream().map(Body::code).toArray(String[]::new)));
    }

    /** A person who reads everything in the office, and acts for the body that the request names. */
    static String tokenFor(URI uri, @Nullable JsonNode body) {
        var by = body == null
                ? ""
                : body.path("by").asString(body.path("receivingBody").asString(""));
        if (!by.isEmpty()) {
            return token(everyRoleAt(by));
        }
        return uri.getPath().matches("/api/v1/petitions/[^/]+(/receipt)?") ? tokenOfAll() : token(everyRoleAt(TOP));
    }

    private static Caller everyRoleAt(String... bodies) {
        return new Caller(
                "cb-0142", EnumSet.allOf(Role.class), Arrays.stream(bodies).collect(Collectors.toUnmodifiableSet()));
    }

    private static String token(Caller caller) {
        return TOKENS.computeIfAbsent(caller, TestIssuer.shared()::token);
    }
}
