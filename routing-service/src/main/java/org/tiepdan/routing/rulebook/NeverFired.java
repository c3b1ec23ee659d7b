package org.tiepdan.routing.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.Reason;

/** Rows that decided no petition of a register. Versions of a row count apart, since each has its own article. */
public final class NeverFired {
    private NeverFired() {}

    /** @param from first day of this version */
    public record Row(String ruleId, LocalDate from) {}

    /** @return rows in the order of the files */
    public static List<Row> of(LawPack law, Collection<Matter> register) {
        var decider = new JurisdictionDecider(law);
        var all = rows(law);
        var fired = new LinkedHashSet<Row>();
        for (var matter : register) {
            var on = LegalTime.dateOf(matter.receivedAt());
            decider.decide(matter).reasons().stream()
                    .map(Reason::ruleId)
                    .forEach(ruleId -> all.stream()
                            .filter(row ->
                                    row.ruleId().equals(ruleId) && !row.from().isAfter(on))
                            .max(Comparator.comparing(Row::from))
                            .ifPresent(fired::add));
        }
        return all.stream().filter(row -> !fired.contains(row)).toList();
    }

    /** @return the rows of all tables that routing uses */
    public static Set<Row> rows(LawPack law) {
        var all = new LinkedHashSet<Row>();
        law.eligibility().all().forEach(row -> all.add(new Row(row.ruleId(), row.effectiveFrom())));
        law.specialMatters().all().forEach(row -> all.add(new Row(row.ruleId(), row.effectiveFrom())));
        law.movedOn().all().forEach(row -> all.add(new Row(row.ruleId(), row.effectiveFrom())));
        law.jurisdiction().rules().forEach(row -> all.add(new Row(row.ruleId(), row.effectiveFrom())));
        law.jurisdiction().outcomes().forEach(row -> all.add(new Row(row.ruleId(), row.effectiveFrom())));
        law.flags().forEach(row -> all.add(new Row(row.ruleId(), row.effectiveFrom())));
        return all;
    }
}
