package org.tiepdan.reporting.filters.adapter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.reporting.adapter.query.CaseFilterReader;
import org.tiepdan.reporting.register.RegisterReader;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.RequestFaultsException;
import org.tiepdan.servicekit.web.request.QueryReader;

/** Reads a filter as the register does: when it is saved, and again when it is shown, since a code of then may be none today. */
@Component
final class FilterCheck {
    private static final String SORT = "sort";

    private final CaseFilterReader filters;

    FilterCheck(CaseFilterReader filters) {
        this.filters = filters;
    }

    /** Names of what a filter may hold. */
    static Set<String> parameters() {
        return CaseFilterReader.parameters(SORT);
    }

    /** @return every fault, by the name of its parameter */
    List<Fault> faults(Map<String, String> query, Grant grant) {
        var asked = query.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new String[] {one.getValue()}));
        var reader = new QueryReader(asked, parameters());
        filters.all(reader, grant);
        reader.code(SORT, RegisterReader.ORDERS);
        if (ReceiptCode.parse(query.getOrDefault("q", "")).isPresent()) {
            reader.fault(
                    "q",
                    "receipt-code",
                    "Không lưu mã biên nhận của công dân.",
                    "A citizen's receipt code is not saved.");
        }
        try {
            reader.finish();
            return List.of();
        } catch (RequestFaultsException e) {
            return e.faults();
        }
    }
}
