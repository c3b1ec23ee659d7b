package org.tiepdan.reporting.filters.adapter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Reads a filter as the register does: when it is saved, and again when it is shown, since a code may have become invalid. */
@Component
final class FilterCheck {
    private static final String SORT = "sort";
    /** The maximum number of words in which a code is written. */
    private static final int MOST_GROUPS = 4;

    private final CaseFilterReader filters;

    FilterCheck(CaseFilterReader filters) {
        this.filters = filters;
    }

    /** Names of the parameters that a filter may have. */
    static Set<String> parameters() {
        return CaseFilterReader.parameters(SORT);
    }

    /**
     * A receipt code gives access to the status of somebody's petition, so it is never saved: neither alone nor among other words that
     * together look like one.
     *
     * @param member the name of the member that contains {@code text}
     */
    static Optional<Fault> receiptCode(String member, String text) {
        var words = text.strip().split("\\s+");
        boolean holds = ReceiptCode.parse(text).isPresent();
        for (int from = 0; from < words.length; from++) {
            for (int to = from + 1; to <= Math.min(words.length, from + MOST_GROUPS); to++) {
                var some = String.join("", Arrays.copyOfRange(words, from, to));
                holds |= some.chars().anyMatch(Character::isDigit)
                        && ReceiptCode.parse(some).isPresent();
            }
        }
        return holds
                ? Optional.of(new Fault(
                        member,
                        "receipt-code",
                        "Không lưu mã biên nhận của công dân.",
                        "A citizen's receipt code cannot be saved."))
                : Optional.empty();
    }

    /** @return every fault, by the name of its parameter */
    List<Fault> faults(Map<String, String> query, Grant grant) {
        var asked = query.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new String[] {one.getValue()}));
        var reader = new QueryReader(asked, parameters());
        filters.all(reader, grant);
        reader.code(SORT, RegisterReader.ORDERS);
        receiptCode("q", query.getOrDefault("q", ""))
                .ifPresent(found -> reader.fault(found.pointer(), found.code(), found.vietnamese(), found.english()));
        try {
            reader.finish();
            return List.of();
        } catch (RequestFaultsException e) {
            return e.faults();
        }
    }
}
