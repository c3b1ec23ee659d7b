package org.tiepdan.servicekit.testkit.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.servicekit.web.access.CallerSource;

/** For slices of a service that do not check tokens: a header names the caller. */
public final class HeaderCallers implements CallerSource {
    public static final String HEADER = "X-Test-Caller";
    private static final String BETWEEN = ";";
    private static final String COMMA = ",";

    /** @return the value of {@link #HEADER} */
    public static String written(Caller caller) {
        var roles = caller.roles().stream().map(Role::code).collect(Collectors.joining(COMMA));
        return String.join(BETWEEN, String.valueOf(caller.id()), roles, String.join(COMMA, caller.bodies()));
    }

    /** @return the same for a caller with this role at these bodies, whose id is {@code cb-} and the role */
    public static String written(Role role, String... bodies) {
        return written(new Caller("cb-" + role.code(), Set.of(role), Set.of(bodies)));
    }

    @Override
    public Caller of(HttpServletRequest request) {
        var written = request.getHeader(HEADER);
        return written == null ? Caller.NOBODY : read(written);
    }

    /** @param written in the format of {@link #written(Caller)} */
    public static Caller read(String written) {
        var parts = written.split(BETWEEN, -1);
        var roles = codes(parts[1]).stream()
                .map(code -> Role.find(code).orElseThrow())
                .collect(Collectors.toSet());
        return new Caller(parts[0], roles, codes(parts[2]));
    }

    private static Set<String> codes(String list) {
        return Arrays.stream(list.split(COMMA)).filter(code -> !code.isEmpty()).collect(Collectors.toSet());
    }
}
