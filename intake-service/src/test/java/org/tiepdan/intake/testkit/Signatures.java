package org.tiepdan.intake.testkit;

import java.util.Set;
import java.util.stream.Collectors;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.servicekit.testkit.access.TestIssuer;

/** Tokens of signed-in people. */
public final class Signatures {
    private static final String EVERYWHERE = TestIssuer.shared()
            .token(new Caller(
                    "cb-everywhere",
                    Set.of(Role.CLERK, Role.OPERATOR),
                    LawPack.packaged().bodies().all().stream().map(Body::code).collect(Collectors.toSet())));

    private Signatures() {}

    /** @return the token of a clerk of all bodies who is also an operator */
    public static String everywhere() {
        return EVERYWHERE;
    }

    /** @param person opaque id */
    public static String of(String person, Role role, String... bodies) {
        return TestIssuer.shared().token(new Caller(person, Set.of(role), Set.of(bodies)));
    }
}
