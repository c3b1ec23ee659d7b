package org.tiepdan.servicekit.accesslog;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tiepdan.access.Caller;
import org.tiepdan.servicekit.web.access.AccessLog.Look;

/**
 * The payload of an event of the access log.
 *
 * @param officer opaque id of the person who looked
 * @param bodies codes of the bodies the person works for
 * @param look name of a {@link Look}
 * @param cases ids of the cases that are or may contain denunciations
 * @param count number of {@code cases}
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

    /** Refuses a record without the members that its contract requires. */
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
