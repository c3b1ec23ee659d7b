package org.tiepdan.identity.token;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.tiepdan.identity.client.Clients;
import org.tiepdan.identity.token.Claims.Holder;
import org.tiepdan.identity.user.MadeUpUsers;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;

/** Determines the holder of a program's token. */
final class Programs {
    private static final String NO_BODY = "no such body";
    private static final String SYSTEM = "body-system";
    private static final String OPERATOR = "operator";
    private static final String LEADER = "leader";
    private static final String CLERK = "clerk";
    private static final List<String> ACTING = List.of(CLERK, "triage-officer", "officer");

    private final MadeUpUsers users;
    private final Bodies bodies;

    Programs(MadeUpUsers users, Bodies bodies) {
        this.users = users;
        this.bodies = bodies;
    }

    /**
     * @param client its name
     * @param parameters of the request; {@code role} and {@code body} count for the clients {@code run} and {@code loader}
     * @throws OAuth2AuthenticationException {@code invalid_request} if they match no user; the description lists the valid ones
     */
    Holder holder(String client, Map<String, Object> parameters) {
        return switch (client) {
            case Clients.LOADER -> loading(text(parameters, "role"), text(parameters, "body"));
            case Clients.PROMETHEUS -> new Holder(client, List.of(OPERATOR), List.of());
            case Clients.RUN -> chosen(text(parameters, "role"), text(parameters, "body"));
            default -> system(client.substring(Clients.BODY.length()));
        };
    }

    /**
     * It enters petitions of all bodies, acts as one body at a time, so that nothing hidden from a body is disclosed to it, and watches the
     * progress of the register.
     */
    private Holder loading(String role, String body) {
        if (role.equals(OPERATOR)) {
            return new Holder(Clients.LOADER, List.of(OPERATOR, LEADER), highest());
        }
        if (body.isEmpty()) {
            return new Holder(Clients.LOADER, List.of(CLERK), ofTheProvince());
        }
        if (bodies.find(body).isEmpty()) {
            throw refused(NO_BODY);
        }
        return new Holder(Clients.LOADER, ACTING, List.of(body));
    }

    private List<String> highest() {
        return bodies.all().stream()
                .filter(body -> body.parent() == null)
                .map(Body::code)
                .toList();
    }

    private Holder chosen(String role, String body) {
        if (!body.isEmpty() && bodies.find(body).isEmpty()) {
            throw refused(NO_BODY);
        }
        if (role.equals(SYSTEM)) {
            if (body.isEmpty()) {
                throw refused("the role " + SYSTEM + " needs a body");
            }
            return system(body);
        }
        var only = body.isEmpty() ? List.<String>of() : List.of(body);
        return users.ofRole(role, only)
                .map(user -> new Holder(user.id(), List.of(role), only.isEmpty() ? user.bodies() : only))
                .orElseThrow(() -> refused("no such role; there are " + roles()));
    }

    private static Holder system(String body) {
        return new Holder(Clients.BODY + body, List.of(SYSTEM), List.of(body));
    }

    private List<String> ofTheProvince() {
        return bodies.all().stream()
                .filter(body -> body.province() != null)
                .map(Body::code)
                .toList();
    }

    private String roles() {
        return Stream.concat(users.roles().stream(), Stream.of(SYSTEM)).collect(Collectors.joining(", "));
    }

    private static String text(Map<String, Object> parameters, String name) {
        @Nullable Object given = parameters.get(name);
        return given instanceof String text ? text : "";
    }

    private static OAuth2AuthenticationException refused(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, why, null));
    }
}
