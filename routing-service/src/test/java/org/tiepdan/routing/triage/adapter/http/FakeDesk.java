package org.tiepdan.routing.triage.adapter.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.PendingEntry;
import org.tiepdan.routing.triage.adapter.command.StoredResult;

/** The stores of one instance, in memory. */
final class FakeDesk implements DeskReads {
    final Map<CaseId, DecidedPetition> petitions = new HashMap<>();
    final Map<String, StoredResult> results = new HashMap<>();
    final Map<CaseId, URI> elsewhere = new HashMap<>();
    final List<URI> others = new ArrayList<>();
    /** What was read of one petition, by name. */
    final List<String> reads = new ArrayList<>();

    @Override
    public Optional<URI> elsewhere(CaseId petition) {
        reads.add("elsewhere");
        return Optional.ofNullable(elsewhere.get(petition));
    }

    @Override
    public List<URI> others() {
        return others;
    }

    @Override
    public Optional<DecidedPetition> find(CaseId petition) {
        reads.add("find");
        return Optional.ofNullable(petitions.get(petition));
    }

    @Override
    public Optional<StoredResult> result(CaseId petition, String commandId) {
        reads.add("result");
        return Optional.ofNullable(results.get(Desk.resultKey(petition, commandId)));
    }

    @Override
    public List<PendingEntry> pending(@Nullable String after, Predicate<PendingEntry> wanted, int limit) {
        return petitions.entrySet().stream()
                .flatMap(entry -> entry.getValue().pending(entry.getKey().value()).stream())
                .filter(entry -> after == null || entry.key().compareTo(after) > 0)
                .filter(wanted)
                .sorted(Comparator.comparing(PendingEntry::key))
                .limit(limit)
                .toList();
    }

    @Override
    public SortedMap<String, DecidedPetition> open(
            @Nullable String after, String ruleset, Predicate<DecidedPetition> wanted, int limit) {
        var first = new TreeMap<String, DecidedPetition>();
        petitions.entrySet().stream()
                .filter(entry -> after == null || entry.getKey().value().compareTo(after) > 0)
                .filter(entry -> !entry.getValue().decision().ruleset().equals(ruleset))
                .filter(entry -> wanted.test(entry.getValue()))
                .sorted(Comparator.comparing(entry -> entry.getKey().value()))
                .limit(limit)
                .forEach(entry -> first.put(entry.getKey().value(), entry.getValue()));
        return first;
    }
}
