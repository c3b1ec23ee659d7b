package org.tiepdan.verifier.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.chain.RecordKey;

/** Reads the roots, then all logs once, and those of broken chains once more; its memory grows with the number of cases, not of records. */
public final class Verification {
    public static final Set<String> LOGS =
            Set.of(Topics.PETITION_EVENTS, Topics.ROUTING_EVENTS, Topics.TRACKING_EVENTS);
    private static final int EXPLAINED = 1_000;

    private Verification() {}

    /**
     * @param keys of the roots
     * @param seals from paper that must be among them; may be empty
     * @throws IOException if the records cannot be read completely
     */
    public static Findings of(Records records, Collection<RecordKey> keys, Collection<String> seals)
            throws IOException {
        var roots = new RootCheck(keys);
        records.read(Set.of(Topics.RECORD_ROOTS), roots::read);
        var ranges = new RangeCheck(roots.roots());
        var chains = new ChainCheck();
        records.read(LOGS, record -> {
            ranges.read(record);
            chains.read(record);
        });
        // One change may show in two ways; each place is listed once for each kind.
        var faults = new LinkedHashMap<String, Fault>();
        var found = new ArrayList<Fault>();
        var histories = histories(records, chains.broken());
        histories.forEach(history -> found.addAll(history.faults()));
        found.addAll(chains.intruders());
        found.addAll(ranges.faults());
        found.addAll(roots.faults(seals));
        found.forEach(fault -> faults.putIfAbsent(fault.kind() + fault.place(), fault));
        return new Findings(
                ranges.records(),
                chains.cases(),
                chains.unchained(),
                ranges.unsealed(),
                roots.roots(),
                faults.values().stream().toList(),
                histories.stream().mapToInt(CaseHistory::repeated).sum(),
                Math.max(0, chains.broken().size() - EXPLAINED));
    }

    private static Collection<CaseHistory> histories(Records records, Set<ChainCheck.Chain> broken) throws IOException {
        if (broken.isEmpty()) {
            return Set.of();
        }
        Map<ChainCheck.Chain, CaseHistory> histories = broken.stream()
                .limit(EXPLAINED)
                .collect(Collectors.toMap(chain -> chain, chain -> new CaseHistory(chain.caseId())));
        records.read(ChainCheck.CHAINED, record -> {
            var history = histories.get(new ChainCheck.Chain(record.topic(), record.caseId()));
            if (history != null) {
                history.read(record);
            }
        });
        return histories.values();
    }
}
