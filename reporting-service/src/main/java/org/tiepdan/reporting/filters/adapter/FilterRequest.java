package org.tiepdan.reporting.filters.adapter;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.servicekit.web.RequestFaultsException;
import org.tiepdan.servicekit.web.request.RequestReader;

/**
 * A filter as requested.
 *
 * @param sharedWith code of a body, not yet checked to be one of the caller's
 */
record FilterRequest(String name, @Nullable String sharedWith, Map<String, String> query) {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_VALUE = 300;

    /** @throws RequestFaultsException naming every fault, including those of the filter's parameters */
    static FilterRequest read(byte[] body, FilterCheck check, Grant grant) {
        var reader = RequestReader.of(body);
        var name = reader.text("name", LONGEST_NAME, true);
        FilterCheck.receiptCode("name", String.valueOf(name))
                .ifPresent(found -> reader.fault(found.pointer(), found.code(), found.vietnamese(), found.english()));
        var sharedWith = reader.code("sharedWith", LONGEST_NAME, false);
        var query = new HashMap<String, String>();
        var members = reader.object("query", true);
        if (members != null) {
            FilterCheck.parameters().stream().sorted().forEach(parameter -> {
                var value = members.text(parameter, LONGEST_VALUE, false);
                if (value != null) {
                    query.put(parameter, value);
                }
            });
            check.faults(query, grant)
                    .forEach(
                            fault -> members.fault(fault.pointer(), fault.code(), fault.vietnamese(), fault.english()));
            if (query.isEmpty() && reader.faults().isEmpty()) {
                reader.fault("query", "empty", "Chưa có điều kiện lọc nào.", "There is nothing to filter by.");
            }
        }
        reader.finish();
        return new FilterRequest(PlainText.oneLine(String.valueOf(name)), sharedWith, query);
    }
}
