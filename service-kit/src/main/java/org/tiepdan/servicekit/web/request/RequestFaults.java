package org.tiepdan.servicekit.web.request;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tiepdan.servicekit.web.Fault;
import tools.jackson.databind.JsonNode;

/** The faults of one request, from all its objects. */
final class RequestFaults {
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();
    private final List<Members> objects = new ArrayList<>();

    Members members(JsonNode object, String path) {
        var members = new Members(object, path);
        objects.add(members);
        return members;
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    void warn(Fault warning) {
        warnings.add(warning);
    }

    List<Fault> warnings() {
        return List.copyOf(warnings);
    }

    /** All faults; call it when everything has been read. */
    List<Fault> all() {
        return Stream.concat(objects.stream().flatMap(Members::unknown), faults.stream())
                .toList();
    }
}
