package org.tiepdan.servicekit.accesslog;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tiepdan.access.Caller;
import org.tiepdan.servicekit.web.access.AccessLog.Look;

/**
 * The content of an event of the log of looks.
 *
 * @param officer opaque id of the one who looked
 * @param bodies codes of the bodies which that one works for
 * @param look name of a {@link Look}
 * @param cases ids of the cases that are, or may hold, denunciations
 * @param count how many these are
 */
public record Looked(String officer, List<String> bodies, String look, List<String> cases, int count) {

    static Looked of(Caller caller, Look look, Collection<String> cases) {
        return new Looked(
                String.valueOf(caller.id()),
                caller.bodies().stream().sorted().toList(),
                look.name(),
                List.copyOf(cases),
                cases.size());
    }

    /** A record that lacks what its contract requires is unreadable. */
    public Looked {
        if (Stream.of(officer, bodies, look, cases).anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("A required member is missing.");
        }
    }

    /** @return wire type of the event */
    static String type(Look look) {
        return switch (look) {
            case CASE, TIMELINE -> "case.viewed.v1";
            case LIST -> "cases.listed.v1";
            case EXPORT -> "register.exported.v1";
        };
    }
}
