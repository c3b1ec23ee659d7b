package org.tiepdan.office.testkit;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.office.frame.Person;
import org.tiepdan.servicekit.testkit.access.HeaderCallers;

/** Made-up people, one for each role; with a provider, the code of the role is the sign-in name. */
public final class FixedPeople {
    private static final String NAME = "Lý Văn Thử";
    private static final Map<Role, Set<String>> BODIES = Map.of(
            Role.CLERK, Set.of("19-btcd"),
            Role.TRIAGE_OFFICER, Set.of("19-btcd"),
            Role.OFFICER, Set.of("19-05443"),
            Role.LEADER, Set.of("19-ubnd"),
            Role.INSPECTOR, Set.of("19-ubnd"),
            Role.OPENER, Set.of("19-btcd", "19-ubnd"),
            Role.DENUNCIATION_OPENER, Set.of("19-btcd", "19-ubnd"),
            Role.OPERATOR, Set.of(),
            Role.BODY_SYSTEM, Set.of("19-ubnd"));

    private FixedPeople() {}

    public static Person of(Role role) {
        return person(Set.of(role), BODIES.getOrDefault(role, Set.of()));
    }

    public static Person of(Role role, String... bodies) {
        return person(Set.of(role), Set.of(bodies));
    }

    /** @param roles codes separated by full stops; unknown codes are ignored; or a caller, as {@link HeaderCallers} writes it */
    public static Person named(String roles) {
        if (roles.contains(";")) {
            return new Person(HeaderCallers.read(roles), NAME);
        }
        var known = new HashSet<Role>();
        var bodies = new HashSet<String>();
        for (var code : roles.split("\\.")) {
            Role.find(code).ifPresent(role -> {
                known.add(role);
                bodies.addAll(BODIES.getOrDefault(role, Set.of()));
            });
        }
        return person(known, bodies);
    }

    private static Person person(Set<Role> roles, Set<String> bodies) {
        return new Person(new Caller("cb-0142", roles, bodies), NAME);
    }
}
