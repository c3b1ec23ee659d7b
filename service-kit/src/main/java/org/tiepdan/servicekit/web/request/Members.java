package org.tiepdan.servicekit.web.request;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.servicekit.web.Fault;
import tools.jackson.databind.JsonNode;

/** The members of one object of a request. Members that are never read count as misspelt, since they would be silently lost. */
final class Members {
    private static final int NAME_LENGTH = 64;
    private static final int POINTER_LENGTH = 200;

    private final JsonNode object;
    private final String path;
    private final Set<String> known = new LinkedHashSet<>();

    /** @param path JSON Pointer of the object in its request; empty for the request itself */
    Members(JsonNode object, String path) {
        this.object = object;
        this.path = path;
    }

    @Nullable
    JsonNode get(String name) {
        known.add(name);
        return object.get(name);
    }

    void knowAll() {
        known.addAll(object.propertyNames());
    }

    /** @param name empty for the whole object; already escaped for a pointer */
    String pointer(String name) {
        return name.isEmpty() ? path : path + "/" + name;
    }

    /** One fault for each unknown member; only the first lists the known ones. */
    Stream<Fault> unknown() {
        if (known.containsAll(object.propertyNames())) {
            return Stream.empty();
        }
        var names = String.join(", ", known);
        var first = new AtomicBoolean(true);
        return object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .map(name -> first.getAndSet(false)
                        ? unknown(name, " Hiện có: " + names + ".", " Expected " + names + ".")
                        : unknown(name, "", ""));
    }

    private Fault unknown(String name, String vietnamese, String english) {
        return new Fault(
                pointer(Characters.areUnfit(name) ? "" : token(name)),
                "unknown-member",
                "Không có mục này." + vietnamese,
                "There is no such member." + english);
    }

    /** Shortens a pointer to a readable length. */
    static String cut(String pointer) {
        return pointer.length() <= POINTER_LENGTH ? pointer : pointer.substring(0, POINTER_LENGTH) + "…";
    }

    /** Escapes a name for a JSON Pointer (RFC 6901), and shortens it. */
    private static String token(String name) {
        var token = name.replace("~", "~0").replace("/", "~1");
        return token.length() <= NAME_LENGTH ? token : token.substring(0, NAME_LENGTH) + "…";
    }
}
