package org.tiepdan.eventing.acl;

import java.util.Optional;

/** The names by which the broker knows its clients. */
public final class Principals {
    public static final String INTAKE = "intake-service";
    public static final String ROUTING = "routing-service";
    public static final String TRACKING = "tracking-service";
    public static final String REPORTING = "reporting-service";
    /** People who operate the system: they read dead letters, inspect the state of everything, and replay. */
    public static final String OPERATOR = "operator";
    /** Reads the logs and the roots over them, and nothing else. */
    public static final String VERIFIER = "verifier";
    /** Creates topics, users and access control lists; the brokers check no rights for it. */
    public static final String ADMINISTRATOR = "administrator";

    private static final String BODY = "body-";

    private Principals() {}

    /** @param body a code of {@code bodies.csv} */
    public static String body(String body) {
        return BODY + body;
    }

    /** @return the code of the body whose own system has this name; empty for every other principal */
    public static Optional<String> bodyOf(String principal) {
        return principal.startsWith(BODY) ? Optional.of(principal.substring(BODY.length())) : Optional.empty();
    }

    /** The prefix of every group of a body's own system. */
    public static String groupsOf(String body) {
        return "agency." + body + ".";
    }
}
