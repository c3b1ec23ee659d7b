package org.tiepdan.reporting.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.desk.OfficeStandard;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.reporting.casefile.CaseDocument;

/** The maximum age of an open case without a statutory limit, by the office's own standards. */
public final class OfficeAges {
    static final List<String> OPEN_STATES =
            List.of(CaseDocument.RECEIVED, "IN_TRIAGE", "ROUTED", "ACCEPTED", "SUSPENDED", "DECIDED");

    /** By type of petition, then by state. */
    private final Map<String, Map<String, OfficeStandard>> standards = new LinkedHashMap<>();

    private final Clock clock;

    public OfficeAges(LawPack lawPack, Clock clock) {
        this.clock = clock;
        for (var type : PetitionType.values()) {
            var byState = new LinkedHashMap<String, OfficeStandard>();
            for (var state : OPEN_STATES) {
                lawPack.officeStandards().find(type, state).ifPresent(standard -> byState.put(state, standard));
            }
            standards.put(type.name(), byState);
        }
    }

    /** Cases of these types in that state are too old if they were received before that day. */
    public record TooOld(String state, Set<String> types, LocalDate receivedBefore) {}

    /** As of today in Viet Nam. */
    public List<TooOld> tooOld() {
        var today = LegalTime.dateOf(clock.instant());
        var byStateAndDays = new LinkedHashMap<String, LinkedHashMap<Integer, Set<String>>>();
        for (var state : OPEN_STATES) {
            standards.forEach((type, byState) -> {
                var standard = byState.get(state);
                if (standard != null) {
                    byStateAndDays
                            .computeIfAbsent(state, _ -> new LinkedHashMap<>())
                            .computeIfAbsent(standard.days(), _ -> new LinkedHashSet<>())
                            .add(type);
                }
            });
        }
        return byStateAndDays.entrySet().stream()
                .flatMap(state -> state.getValue().entrySet().stream()
                        .map(days -> new TooOld(state.getKey(), days.getValue(), today.minusDays(days.getKey()))))
                .toList();
    }

    /** @return empty for a type or state without a standard */
    public Optional<OfficeStandard> of(String type, String state) {
        return Optional.ofNullable(standards.getOrDefault(type, Map.of()).get(state));
    }

    /** @return the latest epoch day of receipt that exceeds the standard; none without a standard */
    public long lastBeyond(String type, String state, LocalDate today) {
        return of(type, state)
                .map(standard -> today.minusDays(standard.days()).minusDays(1).toEpochDay())
                .orElse(Long.MIN_VALUE);
    }
}
